package dev.sitrep.site;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sitrep.history.Workbench;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A record's revisions, what changed between them, and what stood when an incident began. */
class PastPagesTest {
    private static final String INCIDENT = """
            ---
            title: Web down
            severity: %s
            status: resolved
            started: 2026-01-19T14:32Z
            resolved: %s
            runbooks: [restart]
            ---
            %s
            """;
    private static final String RUNBOOK = """
            ---
            title: Restart
            ---
            ## Stop {step minutes=%s}
            ```bash
            %s
            ```
            """;

    @TempDir
    private Path temp;

    @Test
    void whatChangedIsToldInWords() throws Exception {
        Map<String, String> files = built("en");

        assertThat(text(files, "incidents/web/history/index.html"))
                .contains("Severity P2 → P1", "Closed 19 Jan 2026, 15:22 UTC → 19 Jan 2026, 15:10 UTC 12 min earlier")
                .contains("Revision 2 19 Jan 2026, 16:00 UTC by Rini", "Corrected");
        assertThat(text(files, "runbooks/restart/history/index.html"))
                .contains("Step 1: Stop › minutes 2 → 5", "Step 1: Stop command changed");
        assertThat(text(files, "incidents/web/history/2/changes/index.html"))
                .contains("It was [removed:] slow[added:] down.");
    }

    @Test
    void indonesianReadersAreToldInIndonesian() throws Exception {
        assertThat(text(built("id"), "incidents/web/history/index.html"))
                .contains("Tingkat keparahan P2 → P1", "12 menit lebih awal", "Revisi 2");
    }

    @Test
    void aRevisionIsThePageAsItWasAndNothingForSearchEngines() throws Exception {
        Map<String, String> files = built("en");
        Document page = Jsoup.parse(files.getOrDefault("incidents/web/history/1/index.html", ""));

        assertThat(page.select("aside.past").text())
                .startsWith("Revision 1 of 2. It stood from 19 Jan 2026, 14:40 UTC to");
        assertThat(page.select("main").text()).contains("P2", "It was slow.");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo("https://t.example/incidents/web/");
        assertThat(files.getOrDefault("sitemap.xml", "")).doesNotContain("/history/1/");
        assertThat(String.join(
                        "",
                        files.entrySet().stream()
                                .filter(file -> file.getKey().startsWith("search/")
                                        || file.getKey().endsWith(".atom"))
                                .map(Map.Entry::getValue)
                                .toList()))
                .doesNotContain("web/history");
    }

    @Test
    void everyThemeSaysThatAPageIsOfThePast() throws Exception {
        repository("en");
        for (String theme : Sitrep.themes()) {
            Path out = temp.resolve(theme);
            Sitrep.site(Built.request(temp.resolve("source"), out).in(theme), line -> {});
            Map<String, String> files = Built.files(out.resolve("internal"));
            assertThat(text(files, "incidents/web/history/1/index.html"))
                    .as(theme)
                    .contains("Revision 1 of 2.");
            assertThat(text(files, "incidents/web/index.html")).as(theme).contains("History: 2 revisions");
        }
    }

    @Test
    void anIncidentLinksWhatRespondersSaw() throws Exception {
        String incident = built("en").getOrDefault("incidents/web/index.html", "");

        assertThat(Jsoup.parse(incident).select("aside").text())
                .contains(
                        "Restart Responders saw revision 1; today it is 2",
                        "Severities Responders saw revision 1, unchanged since");
        assertThat(incident)
                .contains(
                        "href=\"../../runbooks/restart/history/1/index.html\"",
                        "href=\"../../runbooks/restart/history/2/changes/index.html\"");
    }

    @Test
    void aRecordWithOneRevisionHasTheListAlone() throws Exception {
        assertThat(built("en"))
                .containsKey("severities/history/index.html")
                .doesNotContainKeys("severities/history/1/index.html");
    }

    @Test
    void whatIsNotCommittedIsSaidToBeSo() throws Exception {
        repository("en");
        Files.writeString(temp.resolve("source/runbooks/restart.md"), RUNBOOK.formatted("9", "stop now"));
        Map<String, String> files = files();

        assertThat(text(files, "runbooks/restart/index.html"))
                .contains("The record as it is now is not committed yet.");
        assertThat(text(files, "runbooks/restart/history/2/today/index.html")).contains("Step 1: Stop › minutes 5 → 9");
    }

    @Test
    void withoutHistoryThereIsNoLinkToOne() throws Exception {
        repository("en");
        Path settings = temp.resolve("source/sitrep.yaml");
        Files.writeString(settings, Files.readString(settings) + "versions: { revisions: none }\n");

        assertThat(files())
                .noneSatisfy((path, html) -> assertThat(path).contains("web/history"))
                .allSatisfy((path, html) -> assertThat(html).doesNotContain("web/history"));
    }

    private Map<String, String> built(String language) throws Exception {
        repository(language);
        return files();
    }

    private Map<String, String> files() throws Exception {
        Sitrep.site(Built.request(temp.resolve("source"), temp.resolve("out")), line -> {});
        return Built.files(temp.resolve("out/internal"));
    }

    private void repository(String language) throws IOException {
        try (Workbench bench = Workbench.create(temp.resolve("source"))) {
            bench.write(
                    "sitrep.yaml", "title: T\nurl: https://t.example/\ntimezone: UTC\nlanguage: " + language + "\n");
            bench.write("severities.yaml", "levels: [ { id: P1, impact: Much }, { id: P2, impact: Less } ]\n");
            bench.write("runbooks/restart.md", RUNBOOK.formatted("2", "stop it"));
            bench.commit("First", "2026-01-01T10:00:00Z");
            bench.write("incidents/web.md", INCIDENT.formatted("P2", "2026-01-19T15:22Z", "It was slow."));
            bench.commit("Web", "2026-01-19T14:40:00Z");
            bench.write("incidents/web.md", INCIDENT.formatted("P1", "2026-01-19T15:10Z", "It was down."));
            bench.commit("Corrected", "2026-01-19T16:00:00Z");
            bench.write("runbooks/restart.md", RUNBOOK.formatted("5", "stop it now"));
            bench.commit("Better", "2026-02-01T10:00:00Z");
        }
    }

    private static String text(Map<String, String> files, String path) {
        String html = new String(files.getOrDefault(path, "").getBytes(ISO_8859_1), UTF_8);
        return Jsoup.parse(html).select("main").text();
    }
}
