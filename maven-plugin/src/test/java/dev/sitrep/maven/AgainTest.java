package dev.sitrep.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.List;
import java.util.Properties;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;

class AgainTest {
    private final MavenProject pomless = new MavenProject();
    private final MavenProject module = new MavenProject();
    private final Properties given = new Properties();

    @Test
    void withoutAPomNamesThePluginInFull() {
        assertThat(Again.command(pomless, List.of(pomless), given, execution("default-cli")))
                .isEqualTo("mvn dev.sitrep:sitrep-maven-plugin:1:check");
    }

    @Test
    void withAPomNamesTheExecutionAndTheModule() {
        module.setFile(new File("pom.xml"));
        module.setArtifactId("content");
        assertThat(Again.command(module, List.of(module), given, execution("default-cli")))
                .isEqualTo("mvn sitrep:check");
        assertThat(Again.command(module, List.of(module, pomless), given, execution("luxima-check")))
                .isEqualTo("mvn sitrep:check@luxima-check -pl :content");
    }

    @Test
    void repeatsOurParametersOnlyAndQuotesThem() {
        given.setProperty("sitrep.source", "it's here");
        given.setProperty("sitrep.asOf", "2026-02-20T00:00:00Z");
        given.setProperty("env", "secret");
        assertThat(Again.command(pomless, List.of(pomless), given, execution("default-cli")))
                .isEqualTo("mvn dev.sitrep:sitrep-maven-plugin:1:check"
                        + " -Dsitrep.asOf=2026-02-20T00:00:00Z -Dsitrep.source='it'\\''s here'");
    }

    private static MojoExecution execution(String id) {
        Plugin plugin = new Plugin();
        plugin.setGroupId("dev.sitrep");
        plugin.setArtifactId("sitrep-maven-plugin");
        plugin.setVersion("1");
        return new MojoExecution(plugin, "check", id);
    }
}
