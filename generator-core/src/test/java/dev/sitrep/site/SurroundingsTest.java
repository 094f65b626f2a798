package dev.sitrep.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SurroundingsTest {
    @Test
    void areNoneWhereNoBuildServerSaysSo() {
        assertThat(Surroundings.of(Map.of("GITHUB_ACTIONS", "false", "GITLAB_CI", "", "WORKSPACE", "/w")))
                .isEqualTo(Surroundings.NONE);
        assertThat(Surroundings.NONE.folder(Path.of("/w/docs"))).isEmpty();
    }

    @Test
    void knowTheThreeServersOfTheRecipes() {
        assertThat(Surroundings.of(
                        Map.of("GITHUB_ACTIONS", "true", "GITHUB_WORKSPACE", "/w", "GITHUB_STEP_SUMMARY", "/s.md")))
                .isEqualTo(new Surroundings(Path.of("/w"), true, Path.of("/s.md")));
        assertThat(Surroundings.of(Map.of("GITLAB_CI", "true", "CI_PROJECT_DIR", "/w")))
                .isEqualTo(new Surroundings(Path.of("/w"), false, null));
        assertThat(Surroundings.of(Map.of("JENKINS_URL", "https://ci.example/", "WORKSPACE", "/w")))
                .isEqualTo(new Surroundings(Path.of("/w"), false, null));
    }

    @Test
    void sayWhereTheRecordsLieInTheRepository(@TempDir Path top) {
        Surroundings here = new Surroundings(top, false, null);
        assertThat(here.folder(top)).isEmpty();
        assertThat(here.folder(top.resolve("docs/../docs/status"))).isEqualTo("docs/status/");
        assertThat(here.folder(top.resolveSibling("elsewhere"))).isEmpty();
    }
}
