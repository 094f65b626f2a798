package dev.sitrep.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sitrep.site.CheckOutcome;
import dev.sitrep.site.FailOn;
import dev.sitrep.site.Request;
import dev.sitrep.site.Sitrep;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The example organisation has a past, and what git tells of it is shown and checked. Its site lies among those that the browser tests look at. */
class QutyHistoryTest {
    private static final Path SITE = Path.of("target/sitrep/quty-history").toAbsolutePath();

    private static Path top;
    private static Path source;

    @BeforeAll
    static void build() throws Exception {
        source = QutyHistory.create();
        top = source.getParent().getParent();
        Sitrep.site(request(SITE, QutyHistory.AS_OF), line -> {});
    }

    @Test
    void theSamePastHasTheSameCommits(@TempDir Path again) throws IOException {
        QutyHistory.create(again);
        assertThat(git("rev-parse", "HEAD")).isEqualTo(FastImport.git(again, new byte[0], "rev-parse", "HEAD"));
        assertThat(git("status", "--porcelain")).isEmpty();
        assertThat(log("%cI").get(0)).startsWith("2026-02-19T");
    }

    @Test
    void anIncidentGrewAsItHappened() throws IOException {
        String incident = QutyHistory.SOURCE + "/incidents/2026/INC-20260114-001.md";
        List<String> commits = log("%h", "--reverse", "--", incident);
        assertThat(commits).hasSize(4);
        assertThat(git("show", commits.get(0) + ":" + incident))
                .contains("severity: P3", "status: investigating", QutyHistory.SAID_INSIDE)
                .doesNotContain("audience: public\nrunbooks", "mitigated:", "resolved:", "02:22");
        assertThat(git("show", commits.get(1) + ":" + incident))
                .contains("severity: P2", "status: monitoring", "mitigated: 2026-01-14T02:32Z")
                .doesNotContain("\nresolved:", "02:50", QutyHistory.SAID_INSIDE);
    }

    @Test
    void theHistoryOfAnIncidentTellsWhatChanged() throws IOException {
        String history = text("internal/incidents/INC-20260114-001/history/index.html");
        assertThat(history)
                .contains("Revision 4", "Severity P3 → P2", "Status Investigating → Monitoring", "by Rini Lestari")
                .doesNotContain("Revision 5");
        assertThat(text("internal/incidents/INC-20260114-001/history/1/index.html"))
                .contains(QutyHistory.SAID_INSIDE);
    }

    @Test
    void theHistoryOfARunbookGoesOnBeyondItsRenaming() throws IOException {
        assertThat(text("internal/runbooks/database-down/history/index.html"))
                .contains("runbooks/postgres-down.md → runbooks/database-down.md", "Revision 1 30 Dec 2025");
        Document changes = page("internal/runbooks/transfer-handshake-failing/history/2/changes/index.html");
        assertThat(changes.select("ins").text()).contains("Ask the line's supervisor whether the line is clear");
    }

    @Test
    void anIncidentLeadsToWhatItsRespondersHadBeforeThem() throws IOException {
        Document incident = page("internal/incidents/INC-20260119-001/index.html");
        assertThat(incident.select("a[href*=history/]").stream().map(QutyHistoryTest::target))
                .contains(
                        "runbooks/p1-system-down/history/2/",
                        "runbooks/p1-system-down/history/2/today/",
                        "runbooks/api-backend-down/history/1/",
                        "severities/history/1/",
                        "severities/history/1/today/",
                        "contacts/history/4/",
                        "on-call/history/1/");
        assertThat(text("internal/runbooks/p1-system-down/history/2/index.html"))
                .doesNotContain("See connection pool exhausted");
        assertThat(text("internal/runbooks/p1-system-down/index.html")).contains("See connection pool exhausted");
        assertThat(text("internal/severities/history/1/index.html")).contains("every 10 min");
    }

    @Test
    void theGateFindsWhatGitDoesNotBearOut(@TempDir Path out) throws Exception {
        CheckOutcome outcome = Sitrep.check(request(out, QutyHistory.AS_OF));
        assertThat(outcome.findings().stream()
                        .filter(finding -> finding.open())
                        .map(finding -> finding.rule() + " " + finding.place().path()))
                .containsExactlyInAnyOrder(
                        "backdated incidents/2026/INC-20260127-001.md",
                        "backdated runbooks/nginx-down.md",
                        "rubber-stamped runbooks/nginx-down.md");
    }

    @Test
    void theEvidenceCountsEveryClaim() throws IOException {
        JsonNode evidence = JsonMapper.shared().readTree(Files.readString(SITE.resolve("internal/evidence.json")));
        assertThat(evidence.path("history").asString()).isEqualTo("complete");
        assertThat(evidence.path("counts").path("backdated").asInt()).isEqualTo(2);
        assertThat(evidence.path("counts").path("rubberStamped").asInt()).isEqualTo(1);
        assertThat(evidence.path("counts").path("kept").asInt()).isGreaterThan(150);
    }

    @Test
    void whatWasInternalOnceStaysSo() throws IOException {
        assertThat(SITE.resolve("public/incidents/INC-20260114-001/history/1")).doesNotExist();
        files(SITE.resolve("public"))
                .forEach((path, text) ->
                        assertThat(text).as(path).doesNotContain("Pak Joko", "+62 857 5550 3017", "+62 857 5550 3071"));
    }

    @Test
    void noAddressOfAnAuthorReachesAPage() throws IOException {
        assertThat(git("log", "--format=%ae")).contains("@laptop.example");
        files(SITE).forEach((path, text) -> assertThat(text).as(path).doesNotContain("@laptop.example"));
    }

    @Test
    void theSiteOfADayInThePastSaysWhatItSaidThen(@TempDir Path out) throws Exception {
        String then = log("%H", "--before=2026-01-19T14:45:00Z").get(0);
        Instant clock = Instant.parse("2026-01-19T14:45:00Z");
        Sitrep.site(request(out.resolve("travelled"), clock).at(then), line -> {});
        FastImport.git(out, new byte[0], "clone", "-q", top.toString(), "clone");
        FastImport.git(out.resolve("clone"), new byte[0], "checkout", "-q", then);
        Path checkout = out.resolve("clone").resolve(QutyHistory.SOURCE);
        Path built = out.resolve("built");
        Sitrep.site(new Request(checkout, built, built.resolve("reports"), clock, FailOn.NEVER, List.of()), line -> {});
        assertThat(files(out.resolve("travelled/public"))).isEqualTo(files(built.resolve("public")));
        assertThat(files(out.resolve("travelled/internal"))).isEqualTo(files(built.resolve("internal")));
        Document overview = Jsoup.parse(Files.readString(out.resolve("travelled/public/index.html")));
        assertThat(overview.text()).contains("ERP down, database connection pool exhausted", "Monitoring");
    }

    private static Request request(Path output, Instant clock) {
        return new Request(source, output, output.resolve("reports"), clock, FailOn.ERROR, List.of());
    }

    private static String target(Element link) {
        return link.attr("href").replaceAll("^(\\.\\./)+|index\\.html$", "");
    }

    private static String text(String path) throws IOException {
        return page(path).select("main").text();
    }

    private static Document page(String path) throws IOException {
        return Jsoup.parse(Files.readString(SITE.resolve(path)));
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(path).toString(), Files.readString(path, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    private static List<String> log(String format, String... words) throws IOException {
        return git(Stream.concat(Stream.of("log", "--format=" + format), Stream.of(words))
                        .toArray(String[]::new))
                .lines()
                .toList();
    }

    private static String git(String... words) throws IOException {
        return FastImport.git(top, new byte[0], words);
    }
}
