package dev.sitrep.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sitrep.feed.FeedValidity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** What readers of feeds rely on. */
class FeedFilesTest {
    private static final String UPDATES = """
            updates:
              - { at: 2026-02-19T10:05Z, status: investigating, text: "We look *into* it, see [the runbook](../runbooks/db.md#stop)." }
            """;

    @TempDir
    Path folder;

    private Path source;

    @BeforeEach
    void site() throws IOException {
        source = folder.resolve("source");
        write("sitrep.yaml", "title: Test\nurl: https://status.test.example/a/\nlanguage: en\n");
        write("services.yaml", """
                groups:
                  - name: Platform
                    services:
                      - { id: api, name: API, aliases: [backend] }
                      - { id: db, name: Database }
                """);
        write("severities.yaml", "levels: [ { id: P1, name: Critical, aliases: [SEV1] }, { id: P2 } ]\n");
        write("runbooks/db.md", "---\nid: db\ntitle: Database\naudience: public\n---\n## Stop\n");
        incident("INC-1", "SEV1", "{ backend: major-outage }", UPDATES);
        maintenance("MW-1", "");
    }

    @Test
    void thereIsOneForAllAndOneForEachServiceAndSeverity() throws Exception {
        Set<String> feeds = new TreeSet<>(build("a").keySet());
        feeds.removeIf(path -> !path.matches(".*\\.(atom|rss)|.*feed\\.json"));

        assertThat(feeds)
                .isEqualTo(new TreeSet<>(List.of(
                        "feed.json",
                        "history.atom",
                        "history.rss",
                        "services/api/feed.json",
                        "services/api/history.atom",
                        "services/api/history.rss",
                        "services/db/feed.json",
                        "services/db/history.atom",
                        "services/db/history.rss",
                        "severities/P1/feed.json",
                        "severities/P1/history.atom",
                        "severities/P1/history.rss",
                        "severities/P2/feed.json",
                        "severities/P2/history.atom",
                        "severities/P2/history.rss")));
        Map<String, String> files = build("a");
        assertThat(titles(files, "services/api/history.atom")).containsExactly("Title of INC-1");
        assertThat(titles(files, "services/db/history.atom")).containsExactly("Maintenance: Title of MW-1");
        assertThat(titles(files, "severities/P1/history.atom")).containsExactly("Title of INC-1");
        assertThat(titles(files, "severities/P2/history.atom")).isEmpty();
    }

    @Test
    void allAreValid() throws Exception {
        FeedValidity validity = new FeedValidity();
        incident(
                "INC-2",
                "P2",
                "{ db: partial-outage }",
                "updates: [ { at: 2026-02-19T11:00Z, text: \"a ]]> \\u0001\\uD83D 🚒 \\u202Eb\" } ]\n");
        for (String url : List.of("url: https://status.test.example/a/\n", "")) {
            write("sitrep.yaml", "title: \"T ]]> \\u0007 <b>\"\n" + url);
            build("out" + url.length()).forEach((path, text) -> {
                byte[] bytes = text.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
                if (path.endsWith(".atom")) {
                    assertThat(validity.atom(bytes)).as(path).isEmpty();
                } else if (path.endsWith(".rss")) {
                    assertThat(FeedValidity.rss(bytes)).as(path).isEmpty();
                } else if (path.endsWith("feed.json")) {
                    assertThat(validity.json(bytes)).as(path).isEmpty();
                }
            });
        }
    }

    @Test
    void sayWhatReadersWereToldTheLatestFirst() throws Exception {
        incident(
                "INC-1",
                "P1",
                "{ api: major-outage }",
                UPDATES + "  - { at: 2026-02-19T10:30Z, status: resolved, text: It is over. }\n");

        String content = content(build("a"), "Title of INC-1");

        assertThat(content.indexOf("It is over.")).isPositive().isLessThan(content.indexOf("We look <em>into</em> it"));
        assertThat(content).contains("<a href=\"https://status.test.example/a/runbooks/db/index.html#stop\">");
    }

    @Test
    void anEntryKeepsItsIdWhateverElseChanges() throws Exception {
        String before = id(build("a"), "Title of INC-1");

        write("sitrep.yaml", "title: Other\nurl: https://status.test.example/elsewhere/\ntimezone: Asia/Jakarta\n");
        Files.delete(source.resolve("incidents/INC-1.md"));
        write("incidents/2026/moved.md", text("INC-1", "P2", "{}", UPDATES).replace("Title of INC-1", "Another title"));
        assertThat(id(build("b"), "Another title")).isEqualTo(before);

        write("incidents/2026/moved.md", text("INC-9", "P2", "{}", "former-ids: [INC-1]\n" + UPDATES));
        assertThat(id(build("c"), "Title of INC-9")).isEqualTo(before);

        write("sitrep.yaml", "title: Other\nid: status.test.example\nurl: https://moved.example/\n");
        assertThat(id(build("d"), "Title of INC-9")).isEqualTo(before);

        write("sitrep.yaml", "title: Other\nurl: https://moved.example/\n");
        assertThat(id(build("e"), "Title of INC-9")).isNotEqualTo(before);
    }

    @Test
    void updatedMovesWithEachUpdateAndNotWithTheClock() throws Exception {
        String one = build("a").get("history.atom");
        assertThat(one)
                .contains("<updated>2026-02-19T10:05:00Z</updated>", "<published>2026-02-19T10:00:00Z</published>");

        Request later = new Request(
                source,
                folder.resolve("b"),
                folder.resolve("b/reports"),
                Built.AS_OF.plus(Duration.ofDays(1)),
                FailOn.ERROR,
                List.of());
        Sitrep.site(later, line -> {});
        assertThat(Built.files(folder.resolve("b/public")).get("history.atom")).isEqualTo(one);

        incident(
                "INC-1",
                "P1",
                "{ api: major-outage }",
                UPDATES + "  - { at: 2026-02-19T10:30Z, text: Still at it. }\n");
        assertThat(build("c").get("history.atom")).contains("<updated>2026-02-19T10:30:00Z</updated>");
    }

    @Test
    void maintenanceIsPublishedWhenItIsAnnouncedAndNotWhenItWillBe() throws Exception {
        assertThat(build("a").get("history.rss")).doesNotContain("Wed, 25 Feb");
        maintenance("MW-1", "updates: [ { at: 2026-02-18T08:00Z, status: scheduled, text: Be warned. } ]\n");

        assertThat(build("b").get("history.rss")).contains("<pubDate>Wed, 18 Feb 2026 08:00:00 GMT</pubDate>");
    }

    @Test
    void holdTheFiftyThatChangedLast() throws Exception {
        for (int i = 10; i < 70; i++) {
            incident(
                    "INC-" + i,
                    "P1",
                    "{ api: major-outage }",
                    "updates: [ { at: 2026-02-19T11:" + (i < 60 ? i : i - 10) + "Z, text: x } ]\n");
        }
        List<String> titles = titles(build("a"), "history.atom");

        assertThat(titles).hasSize(50).contains("Title of INC-69").doesNotContain("Title of INC-10");
    }

    @Test
    void aSiteWithoutAnAddressHasNoRssAndLinksFromTheFile() throws Exception {
        write("sitrep.yaml", "title: Test\n");
        Map<String, String> files = build("a");

        assertThat(files).doesNotContainKey("history.rss");
        assertThat(files.get("history.atom")).contains("href=\"incidents/INC-1/index.html\"");
        assertThat(files.get("services/api/history.atom"))
                .contains("href=\"../../incidents/INC-1/index.html\"", "../../runbooks/db/index.html#stop");
        assertThat(files.get("feed.json")).doesNotContain("\"url\"", "\"feed_url\"");
        assertThat(files.get("index.html")).contains("history.atom").doesNotContain("history.rss");
    }

    @Test
    void pagesNameTheFeedsAndAServicesPageItsOwnFirst() throws Exception {
        Map<String, String> files = build("a");

        assertThat(files.get("index.html"))
                .contains(
                        "<link rel=\"alternate\" type=\"application/atom+xml\" title=\"Test (Atom)\" href=\"history.atom\">");
        String service = String.valueOf(files.get("services/api/index.html"));
        assertThat(service.indexOf("href=\"../../services/api/history.atom\""))
                .isPositive()
                .isLessThan(service.indexOf("href=\"../../history.atom\""));
    }

    @Test
    void theLinkRulesKnowThem() throws Exception {
        write(
                "pages/feeds.md",
                "---\nid: feeds\ntitle: Feeds\naudience: public\n---\n[All](../history.atom), [API](/services/api/feed.json)\n");

        assertThat(Sitrep.check(Built.request(source, folder.resolve("out"))).findings())
                .noneMatch(finding -> finding.rule().equals("link-broken"));
    }

    @Test
    void twoRecordsOfOneIdAreOneEntryAndNoTimesAreNone() throws Exception {
        write("incidents/again.md", text("INC-1", "P1", "{}", UPDATES));
        write(
                "incidents/timeless.md",
                "---\nid: INC-7\ntitle: Timeless\nseverity: P1\nstatus: resolved\naudience: public\n---\n");

        assertThat(titles(build("a"), "history.atom")).containsExactly("Maintenance: Title of MW-1", "Title of INC-1");
    }

    private Map<String, String> build(String output) throws Exception {
        Sitrep.site(Built.request(source, folder.resolve(output)), line -> {});
        return new TreeMap<>(Built.files(folder.resolve(output).resolve("public")));
    }

    private static List<String> titles(Map<String, String> files, String feed) {
        return FeedValidity.texts(atom(files, feed), "entry", "title");
    }

    private static String id(Map<String, String> files, String title) {
        int at = titles(files, "history.atom").indexOf(title);
        return FeedValidity.texts(atom(files, "history.atom"), "entry", "id").get(at);
    }

    private static String content(Map<String, String> files, String title) {
        int at = titles(files, "history.atom").indexOf(title);
        return FeedValidity.texts(atom(files, "history.atom"), "entry", "content")
                .get(at);
    }

    private static Element atom(Map<String, String> files, String feed) {
        byte[] bytes = String.valueOf(files.get(feed)).getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        return FeedValidity.xml(bytes).getDocumentElement();
    }

    private void incident(String id, String severity, String services, String more) throws IOException {
        write("incidents/" + id + ".md", text(id, severity, services, more));
    }

    private static String text(String id, String severity, String services, String more) {
        return "---\nid: " + id + "\ntitle: Title of " + id + "\nseverity: " + severity
                + "\nstatus: investigating\nservices: " + services + "\nstarted: 2026-02-19T10:00Z\naudience: public\n"
                + more + "---\n";
    }

    private void maintenance(String id, String more) throws IOException {
        write(
                "maintenance/" + id + ".md",
                "---\nid: " + id + "\ntitle: Title of " + id + "\nservices: [db]\nstatus: scheduled\naudience: public\n"
                        + "scheduled: { from: 2026-02-25T01:00Z, to: 2026-02-25T02:00Z }\n" + more + "---\nA body.\n");
    }

    private void write(String path, String text) throws IOException {
        Path file = source.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
