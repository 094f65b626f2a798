package dev.sitrep.write;

import static dev.sitrep.write.Disk.site;
import static dev.sitrep.write.Disk.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each test lays the disk as a build killed at one point leaves it. */
class RecoveryTest {
    private static final Map<String, String> OLD = Map.of("index.html", "old", "gone/index.html", "old");
    private static final Map<String, String> NEW = Map.of("index.html", "new");

    @TempDir
    Path home;

    Path source;
    Path output;
    Path live;
    Path own;

    @BeforeEach
    void anOldSiteWithAFileOfSomebodyElse() throws Exception {
        source = Files.createDirectory(home.resolve("source"));
        output = home.resolve("output");
        live = output.resolve("public");
        own = output.resolve(".sitrep");
        site(output, source, "public", OLD);
        Files.writeString(live.resolve("CNAME"), "status.example");
    }

    @Test
    void killedWhileStaging() throws Exception {
        Files.createDirectories(own.resolve("public.staging/half"));
        Files.writeString(own.resolve("public.staging/half/index.html"), "half");
        Files.writeString(own.resolve("owner"), "process 1");
        becomesTheNewSite();
    }

    @Test
    void killedWhileStagingOnTopOfAnEarlierSite() throws Exception {
        site(output, source, "public", Map.of("index.html", "old", "gone/index.html", "old", "kept.html", "kept"));
        assertThat(own.resolve("public.staging")).isDirectory();
        Files.createDirectories(own.resolve("public.staging/index.html.d"));
        Files.writeString(own.resolve("public.staging/kept.html"), "KEPT");
        Files.writeString(own.resolve("public.staging/stray.html"), "stray");

        site(output, source, "public", Map.of("index.html", "new", "kept.html", "kept"));

        assertThat(texts(live))
                .containsExactly(
                        entry("CNAME", "status.example"), entry("index.html", "new"), entry("kept.html", "kept"));
    }

    @Test
    void killedBetweenTheRenames() throws Exception {
        Files.createDirectories(own.resolve("public.staging"));
        Files.writeString(own.resolve("public.staging/index.html"), "new");
        Files.move(live, own.resolve("public.retired"));

        OutputFolder.open(output, source, line -> {}).close();

        assertThat(texts(live))
                .containsExactly(
                        entry("CNAME", "status.example"), entry("gone/index.html", "old"), entry("index.html", "old"));
        becomesTheNewSite();
    }

    @Test
    void killedAfterTheRenames() throws Exception {
        Files.move(live, own.resolve("public.retired"));
        Files.createDirectories(live);
        Files.writeString(live.resolve("index.html"), "new");
        Files.writeString(own.resolve("public.files"), "gone/index.html\nindex.html\n");
        becomesTheNewSite();
    }

    @Test
    void killedWhileTheOldSiteIsClearedAway() throws Exception {
        site(output, source, "public", NEW);
        Files.createDirectories(own.resolve("public.retired/gone"));
        Files.writeString(own.resolve("public.retired/gone/index.html"), "old");
        Files.writeString(own.resolve("public.retired/mine.txt"), "put there meanwhile");
        Files.writeString(own.resolve("public.files"), "gone/index.html\nindex.html\n");

        site(output, source, "public", NEW);

        assertThat(texts(live))
                .containsExactly(
                        entry("CNAME", "status.example"),
                        entry("index.html", "new"),
                        entry("mine.txt", "put there meanwhile"));
        nothingIsLeftBehind();
    }

    @Test
    void killedWhileAListIsWritten() throws Exception {
        Files.writeString(own.resolve(".public.files.123-1.tmp"), "index.h");
        becomesTheNewSite();
    }

    private void becomesTheNewSite() throws Exception {
        site(output, source, "public", NEW);
        assertThat(texts(live)).containsExactly(entry("CNAME", "status.example"), entry("index.html", "new"));
        nothingIsLeftBehind();
    }

    private void nothingIsLeftBehind() throws IOException {
        assertThat(texts(own))
                .containsEntry("lock", "")
                .containsEntry("public.files", "index.html\n")
                .allSatisfy((path, text) -> assertThat(path).matches("lock|public\\.files|public\\.staging/.*"));
        assertThat(own.resolve("public.retired")).doesNotExist();
    }
}
