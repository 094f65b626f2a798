package dev.sitrep.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sitrep.write.OutputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MirrorTest {
    private static final Map<String, String> PAGES = Map.of("index.html", "home", "incidents/INC-1/index.html", "one");

    @TempDir
    private Path temp;

    private Path source;
    private Path folder;
    private int sites;

    @BeforeEach
    void create() throws IOException {
        temp = temp.toRealPath();
        source = Files.createDirectory(temp.resolve("source"));
        folder = temp.resolve("www/status");
    }

    @Test
    void theFolderHoldsTheSite() throws Exception {
        Difference difference = publish(site(PAGES));
        assertThat(pages()).isEqualTo(PAGES);
        assertThat(difference.summary()).isEqualTo("4 added, 0 changed, 0 removed");
    }

    @Test
    void whatIsUnchangedIsNotTouchedAndWhatIsGoneGoes() throws Exception {
        publish(site(Map.of("index.html", "home", "a/old.html", "old", "same.html", "same")));
        FileTime then = FileTime.fromMillis(1_700_000_000_000L);
        Files.setLastModifiedTime(folder.resolve("same.html"), then);
        publish(site(Map.of("index.html", "home now", "same.html", "same")));
        assertThat(pages()).isEqualTo(Map.of("index.html", "home now", "same.html", "same"));
        assertThat(Files.getLastModifiedTime(folder.resolve("same.html"))).isEqualTo(then);
        assertThat(folder.resolve("a")).doesNotExist();
        assertThat(publish(site(Map.of("index.html", "home now", "same.html", "same")))
                        .isNothing())
                .isTrue();
    }

    @Test
    void filesOfOthersStayAndWhatIsKeptIsNotOverwritten() throws Exception {
        publish(site(PAGES));
        write("robots.txt", "theirs");
        write(".well-known/security.txt", "theirs");
        FinishedSite next = site(Map.of("index.html", "home", "robots.txt", "ours"));
        assertThatThrownBy(() -> publish(next))
                .hasMessageStartingWith("robots.txt in " + folder + " was not published by Sitrep");
        assertThat(pages()).containsKey("incidents/INC-1/index.html");
        assertThat(publish(next, "robots.txt").kept()).isEqualTo(2);
        assertThat(pages())
                .isEqualTo(Map.of("index.html", "home", "robots.txt", "theirs", ".well-known/security.txt", "theirs"));
    }

    @Test
    void aFolderOfOthersIsRefusedUntilItIsAdopted() throws Exception {
        write("index.html", "theirs");
        write("old.html", "theirs");
        write(".well-known/security.txt", "theirs");
        assertThatThrownBy(() -> publish(site(PAGES)))
                .isInstanceOf(PublishException.class)
                .hasMessageStartingWith(
                        folder + " is not empty, and no site was published there: .well-known/security.txt and 2 more");
        Mirror adopting = new Mirror(folder, Keep.of(List.of(".well-known")), true);
        adopting.publish(site(PAGES), source, false, line -> {});
        Map<String, String> expected = new TreeMap<>(PAGES);
        expected.put(".well-known/security.txt", "theirs");
        assertThat(pages()).isEqualTo(expected);
    }

    @Test
    void aDryRunChangesNothing() throws Exception {
        publish(site(PAGES));
        Difference difference = new Mirror(folder, Keep.of(List.of()), false)
                .publish(site(Map.of("index.html", "other")), source, true, line -> {});
        assertThat(difference.lines())
                .containsExactly("~ .sitrep-published", "~ index.html", "- incidents/INC-1/index.html");
        assertThat(pages()).isEqualTo(PAGES);
    }

    @Test
    void theSiteOfOneAudienceNeverTakesThePlaceOfAnothers() throws Exception {
        publish(site(PAGES));
        FinishedSite internal = new FinishedSite(
                "internal", site(Map.of("index.html", "secret")).files());
        assertThatThrownBy(() -> publish(internal))
                .hasMessageContaining("is the one for 'public', and this is the one for 'internal'");
        assertThat(pages()).isEqualTo(PAGES);
    }

    @Test
    void aLinkInThePlaceOfTheFolderOrOfAFileIsNotFollowed() throws Exception {
        publish(site(PAGES));
        Path secret = Files.writeString(temp.resolve("secret"), "theirs");
        Files.delete(folder.resolve("index.html"));
        Files.createSymbolicLink(folder.resolve("index.html"), secret);
        publish(site(Map.of("index.html", "home now")));
        assertThat(secret).hasContent("theirs");
        assertThat(pages()).isEqualTo(Map.of("index.html", "home now"));
        Path link = Files.createSymbolicLink(temp.resolve("www/link"), folder);
        assertThatThrownBy(() ->
                        new Mirror(link, Keep.of(List.of()), true).publish(site(PAGES), source, false, line -> {}))
                .isInstanceOfAny(OutputException.class, PublishException.class);
    }

    @Test
    void theSourceFolderAndWhatContainsItAreRefused() {
        for (Path bad : List.of(source, temp)) {
            assertThatThrownBy(() ->
                            new Mirror(bad, Keep.of(List.of()), true).publish(site(PAGES), source, false, line -> {}))
                    .isInstanceOf(OutputException.class)
                    .hasMessageEndingWith("; choose another with -Dsitrep.publish.to");
        }
        assertThat(source).isEmptyDirectory();
    }

    private Difference publish(FinishedSite site, String... keep) throws Exception {
        return new Mirror(folder, Keep.of(List.of(keep)), false).publish(site, source, false, line -> {});
    }

    private FinishedSite site(Map<String, String> texts) throws IOException {
        Path built = temp.resolve("built-" + sites++);
        Map<String, Path> files = new TreeMap<>();
        for (Map.Entry<String, String> text : texts.entrySet()) {
            Path file = built.resolve(text.getKey());
            Files.createDirectories(file.getParent());
            files.put(text.getKey(), Files.writeString(file, text.getValue()));
        }
        return new FinishedSite("public", new TreeMap<>(files));
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text);
    }

    private Map<String, String> pages() throws IOException {
        Map<String, String> pages = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                pages.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        pages.keySet().removeAll(List.of(".nojekyll", Marker.NAME));
        return pages;
    }
}
