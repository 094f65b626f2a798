package dev.sitrep.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sitrep.finding.Finding;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The registry remembers what was published, per audience, and a check keeps the site to it. */
class UrlsFileTest {
    @TempDir
    Path folder;

    private Path source;
    private Request request;

    @BeforeEach
    void site() throws Exception {
        source = folder.resolve("source");
        request = Built.request(source, folder.resolve("out"));
        write("sitrep.yaml", "title: Test\n");
        write("severities.yaml", "levels: [ { id: P1, respond: { within: 5 minutes } } ]\n");
        runbook("disk-full", "audience: public\n");
        runbook("pager", "");
    }

    @Test
    void listsWhatEachAudienceGetsSorted() throws Exception {
        assertThat(Sitrep.register(request)).matches("urls.txt: \\d+ addresses added, \\d+ in all");

        List<String> lines = lines();
        assertThat(lines.subList(0, 2)).allMatch(line -> line.startsWith("# "));
        assertThat(lines.subList(2, lines.size()))
                .isSorted()
                .doesNotHaveDuplicates()
                .contains(
                        "internal deadlines.ics",
                        "internal runbooks/pager/index.html",
                        "internal sla/incidents.csv",
                        "public index.html",
                        "public runbooks/disk-full/index.html")
                .doesNotContain("public runbooks/pager/index.html", "public 404.html", "public theme/site.css");
    }

    @Test
    void everyAddressOfItIsAFileOfTheSite() throws Exception {
        Sitrep.site(request, line -> {});
        Sitrep.register(request);

        assertThat(lines())
                .filteredOn(line -> !line.startsWith("#"))
                .allSatisfy(line -> assertThat(folder.resolve("out").resolve(line.replace(' ', '/')))
                        .isRegularFile());
    }

    @Test
    void everyFileOfTheSiteThatOthersMayReferToIsInIt() throws Exception {
        Path canaries = Built.source("canaries");
        for (String path : Built.files(canaries).keySet()) {
            Files.createDirectories(source.resolve(path).getParent());
            Files.write(source.resolve(path), Files.readAllBytes(canaries.resolve(path)));
        }
        Sitrep.site(request, line -> {});
        Sitrep.register(request);

        Map<String, String> files = Built.files(folder.resolve("out"));
        List<String> published = files.keySet().stream()
                .filter(
                        path -> !path.matches(
                                "\\.sitrep/.*|[a-z]+/(theme/.*|search/(?!index\\.html).*|assets/.*|404\\.html|robots\\.txt|sitemap\\.xml|_headers)"))
                .filter(path -> !files.getOrDefault(path, "").contains("kind-unreadable"))
                .map(path -> path.replaceFirst("/", " "))
                .toList();
        assertThat(lines()).as("what a SiteFiles writes, its addresses() names").containsAll(published);
    }

    @Test
    void isOnlyEverExtended() throws Exception {
        Sitrep.register(request);
        Files.delete(source.resolve("runbooks/disk-full.md"));
        runbook("new", "");
        List<String> before = lines();

        assertThat(Sitrep.register(request)).contains("1 address added");
        assertThat(lines()).containsAll(before).contains("internal runbooks/new/index.html");
        assertThat(Sitrep.register(request)).matches("urls.txt knows all \\d+ addresses");
    }

    @Test
    void whatVanishesIsFoundForEachAudience() throws Exception {
        Sitrep.register(request);
        assertThat(vanished()).isEmpty();

        runbook("disk-full", "");
        assertThat(vanished())
                .containsExactly(
                        "the site for 'public' has nothing at 'runbooks/disk-full/index.html' any more",
                        "the site for 'public' has nothing at 'runbooks/index.html' any more");
    }

    @Test
    void whatHasAnotherNameNowLeadsOn() throws Exception {
        Sitrep.register(request);
        Files.delete(source.resolve("runbooks/disk-full.md"));
        runbook("disk-almost-full", "audience: public\nformer-ids: [disk-full]\n");

        assertThat(vanished()).isEmpty();
    }

    @Test
    void oneThatCannotBeReadIsLeftAlone() throws Exception {
        String conflict = "internal index.html\n<<<<<<< HEAD\n";
        write("urls.txt", conflict);

        assertThat(Sitrep.register(request))
                .isEqualTo("urls.txt cannot be read as it is, and stays so; sitrep:check says why");
        assertThat(source.resolve("urls.txt")).hasContent(conflict);
    }

    @Test
    void aFileThatIsSomethingElseIsTwentyFindingsAndACount() throws Exception {
        write("urls.txt", "what? ever\n".repeat(5000));

        assertThat(Sitrep.check(request).findings())
                .extracting(Finding::rule)
                .filteredOn("url-line-invalid"::equals)
                .hasSize(21);
    }

    @Test
    void commentsStayAtTheTopAndWindowsLineEndsAreRead() throws Exception {
        write("urls.txt", "# Ours.\r\ninternal old/index.html\r\n");
        Sitrep.register(request);

        assertThat(lines().get(2)).isEqualTo("# Ours.");
        assertThat(lines()).contains("internal old/index.html");
    }

    private List<String> vanished() throws Exception {
        return Sitrep.check(request).findings().stream()
                .filter(finding -> finding.rule().equals("url-vanished"))
                .map(Finding::message)
                .toList();
    }

    private List<String> lines() throws Exception {
        return Files.readAllLines(source.resolve("urls.txt"));
    }

    private void runbook(String id, String more) throws Exception {
        write("runbooks/" + id + ".md", "---\nid: " + id + "\ntitle: Runbook " + id + "\n" + more + "---\n");
    }

    private void write(String path, String text) throws Exception {
        Path file = source.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
