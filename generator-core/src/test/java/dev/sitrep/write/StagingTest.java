package dev.sitrep.write;

import static dev.sitrep.write.Disk.site;
import static dev.sitrep.write.Disk.texts;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StagingTest {
    @TempDir
    Path home;

    Path source;
    Path output;
    Path live;

    @BeforeEach
    void folders() throws IOException {
        source = Files.createDirectory(home.resolve("source"));
        output = home.resolve("output");
        live = output.resolve("public");
    }

    @Test
    void writesTheSiteAndNothingElseBesideIt() throws Exception {
        Changes changes = site(output, source, "public", Map.of("index.html", "home", "a/b/index.html", "page"));

        assertThat(texts(live)).containsExactly(entry("a/b/index.html", "page"), entry("index.html", "home"));
        assertThat(changes).isEqualTo(new Changes(2, 0, 0));
        assertThat(texts(output.resolve(".sitrep")))
                .containsExactly(entry("lock", ""), entry("public.files", "a/b/index.html\nindex.html\n"));
    }

    @Test
    void showsNothingBeforeItIsCommitted() throws Exception {
        site(output, source, "public", Map.of("index.html", "old"));
        try (OutputFolder folder = OutputFolder.open(output, source, line -> {});
                Staging staging = folder.stage("public")) {
            staging.put("index.html", "new".getBytes(UTF_8));
            assertThat(texts(live)).containsExactly(entry("index.html", "old"));
        }
        assertThat(texts(live)).containsExactly(entry("index.html", "old"));
        assertThat(output.resolve(".sitrep/public.staging")).doesNotExist();
    }

    @Test
    void leavesEverythingAsItIsWhenNothingChanged() throws Exception {
        Map<String, String> pages = Map.of("index.html", "home", "a/index.html", "page");
        site(output, source, "public", pages);
        Map<String, String> before = Disk.identities(output);

        assertThat(site(output, source, "public", pages)).isEqualTo(new Changes(0, 2, 0));
        assertThat(Disk.identities(output)).isEqualTo(before);
    }

    @Test
    void keepsUnchangedFilesWhenOthersChange() throws Exception {
        site(output, source, "public", Map.of("index.html", "home", "a/index.html", "page", "b/index.html", "gone"));
        String before = Disk.identities(live).get("a/index.html");

        Changes changes = site(output, source, "public", Map.of("index.html", "HOME", "a/index.html", "page"));

        assertThat(changes).isEqualTo(new Changes(1, 1, 1));
        assertThat(texts(live)).containsExactly(entry("a/index.html", "page"), entry("index.html", "HOME"));
        assertThat(Disk.identities(live)).containsEntry("a/index.html", before);
        assertThat(live.resolve("b")).doesNotExist();
    }

    @Test
    void neverDeletesWhatItDidNotWrite() throws Exception {
        site(output, source, "public", Map.of("index.html", "home", "a/index.html", "page"));
        Files.writeString(live.resolve("CNAME"), "status.example");
        Files.writeString(live.resolve("a/notes.txt"), "mine");
        Files.createDirectories(live.resolve("empty/folder"));
        Files.createSymbolicLink(live.resolve("link"), source);
        Files.createSymbolicLink(live.resolve("dangling"), home.resolve("nowhere"));
        Files.writeString(source.resolve("sitrep.yaml"), "title: Example");

        site(output, source, "public", Map.of("index.html", "HOME"));

        assertThat(live.resolve("CNAME")).hasContent("status.example");
        assertThat(live.resolve("a/notes.txt")).hasContent("mine");
        assertThat(live.resolve("empty/folder")).isDirectory();
        assertThat(live.resolve("link")).isSymbolicLink();
        assertThat(Files.exists(live.resolve("dangling"), LinkOption.NOFOLLOW_LINKS))
                .isTrue();
        assertThat(live.resolve("a/index.html")).doesNotExist();
        assertThat(source.resolve("sitrep.yaml")).hasContent("title: Example");
    }

    @Test
    void refusesToReplaceWhatItDidNotWrite() throws Exception {
        Files.createDirectories(live);
        Files.writeString(live.resolve("index.html"), "somebody's");

        assertThatThrownBy(() -> site(output, source, "public", Map.of("index.html", "ours")))
                .isInstanceOf(OutputException.class)
                .hasMessage("cannot write " + live.toRealPath().resolve("index.html")
                        + ": something that Sitrep did not write lies there; move it away, or choose another output");
        assertThat(texts(live)).containsExactly(entry("index.html", "somebody's"));
    }

    @Test
    void refusesAFolderThatLiesUnderSomebodysFile() throws Exception {
        site(output, source, "public", Map.of("index.html", "home"));
        Files.writeString(live.resolve("incidents"), "mine");

        assertThatThrownBy(() -> site(output, source, "public", Map.of("incidents/x/index.html", "page")))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("public/incidents: something that Sitrep did not write");
        assertThat(texts(live)).containsExactly(entry("incidents", "mine"), entry("index.html", "home"));
    }

    @Test
    void writesIntoAFolderThatSomebodyEmptied() throws Exception {
        site(output, source, "public", Map.of("a/index.html", "page"));
        Files.delete(live.resolve("a/index.html"));

        assertThat(site(output, source, "public", Map.of("a/index.html", "page")))
                .isEqualTo(new Changes(1, 0, 0));
        assertThat(texts(live)).containsExactly(entry("a/index.html", "page"));
    }

    @Test
    void doesNotWriteThroughALinkInTheSite() throws Exception {
        site(output, source, "public", Map.of("a/index.html", "page"));
        Path outside = Files.createDirectory(home.resolve("outside"));
        Files.writeString(outside.resolve("index.html"), "page");
        FileWalk.delete(live.resolve("a"));
        Files.createSymbolicLink(live.resolve("a"), outside);

        assertThatThrownBy(() -> site(output, source, "public", Map.of("a/index.html", "page")))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("public/a");
        assertThat(texts(outside)).containsExactly(entry("index.html", "page"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/etc/x", "../x", "a/../../x", "a//b", "a/./b", "a/", "C:/x", "a\\b", "a\0b", "a\nb", ".."})
    void refusesPathsThatLeadOutOfTheSite(String path) throws Exception {
        assertThatThrownBy(() -> site(output, source, "public", Map.of(path, "x")))
                .as(path)
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("not a path inside the site");
        assertThat(live).doesNotExist();
    }

    @Test
    void saysWhichPathTheSystemRefuses() {
        String name = "x".repeat(300);
        assertThatThrownBy(() -> site(output, source, "public", Map.of(name + "/index.html", "x")))
                .isInstanceOf(OutputException.class)
                .hasMessageStartingWith("cannot write ")
                .hasMessageEndingWith(name + "/index.html: file name too long");
    }

    @Test
    void refusesTheSamePathTwice() throws Exception {
        try (OutputFolder folder = OutputFolder.open(output, source, line -> {});
                Staging staging = folder.stage("public")) {
            staging.put("index.html", "one".getBytes(UTF_8));
            assertThatThrownBy(() -> staging.put("index.html", "two".getBytes(UTF_8)))
                    .isInstanceOf(OutputException.class)
                    .hasMessage("two files of the site want the path index.html");
        }
    }

    @Test
    void bringsNothingBackFromTheSiteBeforeTheLast() throws Exception {
        site(output, source, "public", Map.of("index.html", "1", "a/index.html", "page", "b", "file"));
        Files.writeString(live.resolve("mine.txt"), "mine");
        site(output, source, "public", Map.of("index.html", "2", "b/index.html", "folder"));
        Files.delete(live.resolve("mine.txt"));
        site(output, source, "public", Map.of("index.html", "3", "b", "file again"));
        assertThat(texts(live)).containsExactly(entry("b", "file again"), entry("index.html", "3"));
        assertThat(live.resolve("a")).doesNotExist();

        site(output, source, "public", Map.of("index.html", "4", "b/index.html", "folder again"));
        assertThat(texts(live)).containsExactly(entry("b/index.html", "folder again"), entry("index.html", "4"));
    }

    @Test
    void keepsUnchangedFilesOverManyBuilds() throws Exception {
        site(output, source, "public", Map.of("index.html", "0", "a/index.html", "page"));
        String before = Disk.identities(live).get("a/index.html");
        for (int build = 1; build < 5; build++) {
            site(output, source, "public", Map.of("index.html", "" + build, "a/index.html", "page"));
            assertThat(Disk.identities(live)).containsEntry("a/index.html", before);
            assertThat(live.resolve("index.html")).hasContent("" + build);
        }
    }

    @Test
    void doesNotWriteThroughALinkThatAnEarlierSiteCarried() throws Exception {
        site(output, source, "public", Map.of("index.html", "1"));
        Files.createSymbolicLink(live.resolve("a"), source);
        site(output, source, "public", Map.of("index.html", "2"));
        site(output, source, "public", Map.of("index.html", "3"));
        Files.delete(live.resolve("a"));

        site(output, source, "public", Map.of("index.html", "4", "a/index.html", "page"));

        assertThat(texts(live)).containsExactly(entry("a/index.html", "page"), entry("index.html", "4"));
        assertThat(texts(source)).isEmpty();
    }

    @Test
    void refusesAFileWhereAnotherPathNeedsAFolder() throws Exception {
        for (int build = 0; build < 3; build++) {
            site(output, source, "public", Map.of("index.html", "" + build));
        }
        for (List<String> order : List.of(List.of("a", "a/b"), List.of("a/b", "a"))) {
            try (OutputFolder folder = OutputFolder.open(output, source, line -> {});
                    Staging staging = folder.stage("public")) {
                staging.put(order.get(0), "one".getBytes(UTF_8));
                assertThatThrownBy(() -> staging.put(order.get(1), "two".getBytes(UTF_8)))
                        .isInstanceOf(OutputException.class)
                        .hasMessage("two files of the site want the path " + order.get(1));
            }
        }
    }

    @Test
    void takesFilesFromManyThreads() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try (OutputFolder folder = OutputFolder.open(output, source, line -> {});
                Staging staging = folder.stage("public")) {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < 2000; i++) {
                String path = "d" + i % 7 + "/e" + i % 31 + "/" + i + ".html";
                running.add(pool.submit(() -> {
                    staging.put(path, path.getBytes(UTF_8));
                    return null;
                }));
            }
            for (Future<?> one : running) {
                one.get();
            }
            assertThat(staging.commit()).isEqualTo(new Changes(2000, 0, 0));
        } finally {
            pool.shutdownNow();
        }
        assertThat(texts(live))
                .hasSize(2000)
                .allSatisfy((path, text) -> assertThat(text).isEqualTo(path));
    }
}
