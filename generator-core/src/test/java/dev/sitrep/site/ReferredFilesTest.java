package dev.sitrep.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of the sources that pages refer to. */
class ReferredFilesTest {
    @TempDir
    Path folder;

    @Test
    void aFileAtTheAddressOfOneThatSitrepMakesGivesWay() throws Exception {
        Path source = folder.resolve("source");
        Files.createDirectories(source.resolve("pages"));
        Files.createDirectories(source.resolve("assets"));
        Files.writeString(source.resolve("sitrep.yaml"), "title: Test\nurl: https://status.example/\n");
        Files.writeString(source.resolve("robots.txt"), "mine\n");
        Files.writeString(source.resolve("assets/plan.txt"), "plan\n");
        Files.writeString(source.resolve("pages/about.md"), """
                ---
                id: about
                title: About
                audience: public
                ---
                [Robots](../robots.txt), [plan](../assets/plan.txt)
                """);

        Sitrep.site(Built.request(source, folder.resolve("out")), line -> {});

        assertThat(folder.resolve("out/public/robots.txt")).content().startsWith("User-agent: *");
        assertThat(folder.resolve("out/public/assets/plan.txt")).hasContent("plan\n");
    }
}
