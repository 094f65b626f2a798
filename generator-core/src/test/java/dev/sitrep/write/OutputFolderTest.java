package dev.sitrep.write;

import static dev.sitrep.write.Disk.site;
import static dev.sitrep.write.Disk.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputFolderTest {
    @TempDir
    Path home;

    Path source;
    Path output;

    @BeforeEach
    void folders() throws IOException {
        home = home.toRealPath();
        source = Files.createDirectories(home.resolve("work/source"));
        output = home.resolve("output");
    }

    @Test
    void refusesTheSourceFolderAndWhatContainsIt() throws Exception {
        refused(source, "output " + source + " is the source folder; choose another with -Dsitrep.output");
        refused(
                home,
                "output " + home + " contains the source folder " + source + "; choose another with -Dsitrep.output");
        refused(source.resolve("x/../../source"), "output " + source + " is the source folder");
        Path link = Files.createSymbolicLink(home.resolve("link"), source);
        refused(link, "output " + source + " is the source folder");
        try (var children = Files.list(home)) {
            assertThat(children).containsExactlyInAnyOrder(home.resolve("work"), link);
        }
    }

    @Test
    void refusesRootAndHome() {
        refused(Path.of("/"), "contains the source folder");
        refused(Path.of(System.getProperty("user.home")), "is the home folder");
    }

    @Test
    void takesAFolderBelowTheSource() throws Exception {
        site(source.resolve("target/sitrep"), source, "public", Map.of("index.html", "home"));
        assertThat(source.resolve("target/sitrep/public/index.html")).hasContent("home");
    }

    @Test
    void refusesAFileInPlaceOfTheFolder() throws Exception {
        Files.writeString(output, "a file");
        refused(output, "output " + output + " is a file; choose a folder with -Dsitrep.output");
    }

    @Test
    void refusesALinkInPlaceOfAnAudience() throws Exception {
        Files.createDirectories(output);
        Files.createSymbolicLink(output.resolve("public"), source);
        assertThatThrownBy(() -> site(output, source, "public", Map.of("index.html", "home")))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("must be a folder, and not a link to one");
        assertThat(texts(source)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", ".sitrep", "a/b", "../x", "a\\b"})
    void refusesNamesThatAreNoFolder(String audience) {
        assertThatThrownBy(() -> site(output, source, audience, Map.of("index.html", "home")))
                .isInstanceOf(OutputException.class)
                .hasMessageStartingWith("refused to write");
    }

    @Test
    void removesTheSiteOfAnAudienceThatIsNoMore() throws Exception {
        site(output, source, "public", Map.of("index.html", "home"));
        site(output, source, "partner", Map.of("index.html", "partners"));
        site(output, source, "press", Map.of("index.html", "press"));
        Files.writeString(output.resolve("press/mine.txt"), "mine");

        try (OutputFolder folder = OutputFolder.open(output, source, line -> {})) {
            folder.keepOnly(List.of("public"));
        }

        assertThat(texts(output))
                .containsExactly(
                        entry(".sitrep/lock", ""),
                        entry(".sitrep/public.files", "index.html\n"),
                        entry("press/mine.txt", "mine"),
                        entry("public/index.html", "home"));
        assertThat(output.resolve("partner")).doesNotExist();
    }

    private void refused(Path folder, String message) {
        assertThatThrownBy(() -> OutputFolder.open(folder, source, line -> {}))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining(message);
    }
}
