package dev.sitrep.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sitrep.evidence.EvidenceJson;
import dev.sitrep.history.Workbench;
import dev.sitrep.report.SchemaCheck;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an auditor reads: the page of all claims, and the same for programs. */
class EvidenceFilesTest {
    private static final String SITE = "title: Status\ntimezone: Asia/Jakarta\naudiences: [public, internal]\n";
    private static final String ASKED = SITE + "gate: { evidence: git }\n";
    private static final String INCIDENT = """
            ---
            id: INC-1
            title: ERP down
            severity: P1
            status: resolved
            audience: public
            started: %s
            resolved: 2026-01-19T15:10Z
            updates:
              - { at: 2026-01-19T15:12Z, text: It works again., status: resolved }
            ---
            """;

    @TempDir
    private Path folder;

    private Workbench bench;

    @BeforeEach
    void commit() {
        bench = Workbench.create(folder.resolve("source"));
        bench.write("sitrep.yaml", ASKED).write("incidents/INC-1.md", INCIDENT.formatted("2026-01-19T14:32Z"));
        bench.commit("Begin", "2026-01-19T16:00:00Z");
        bench.write("incidents/INC-1.md", INCIDENT.formatted("2026-01-19T13:46Z"));
        bench.commit("It began earlier", "2026-01-22T16:00:00Z");
        bench.write("runbooks/a.md", "---\nid: a\ntitle: A\nreviewed: 2026-02-01\n---\n");
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void tellsEachClaimWithItsCommit() throws Exception {
        build();
        String text = Files.readString(folder.resolve("output/internal/evidence.json"));
        assertThat(SchemaCheck.ofEvidence().complaints(text)).as(text).isEmpty();
        JsonNode json = JsonMapper.shared().readTree(text);
        assertThat(json.at("/counts/backdated").asInt()).isEqualTo(1);
        assertThat(json.at("/counts/kept").asInt()).isEqualTo(2);
        assertThat(json.at("/counts/uncommitted").asInt()).isEqualTo(1);
        JsonNode started = json.at("/claims/0");
        assertThat(started.at("/claim").asString()).isEqualTo("started");
        assertThat(started.at("/verdict").asString()).isEqualTo("backdated");
        assertThat(started.at("/first/committed").asString()).isEqualTo("2026-01-22T16:00:00Z");
        assertThat(started.at("/before/at").asString()).isEqualTo("2026-01-19T14:32:00Z");
        assertThat(started.at("/before/first/committed").asString()).isEqualTo("2026-01-19T16:00:00Z");
        assertThat(text).doesNotContain("rini@example.org");
    }

    @Test
    void thePageNamesWhatIsToBeLookedAtFirst() throws Exception {
        build();
        Document page = page("internal");
        assertThat(page.select("h2").eachText())
                .startsWith("Verdicts", "Stated late", "Not committed", "All claims, the latest first");
        assertThat(page.select("#backdated + .table tbody tr").text())
                .contains(
                        "Started",
                        "INC-1",
                        "19 Jan 2026, 20:46 WIB",
                        "22 Jan 2026, 23:00 WIB",
                        "Rini",
                        "3 days 2 h later")
                .contains("Before, it said 19 Jan 2026, 21:32 WIB (since 19 Jan 2026, 23:00 WIB, commit ");
        assertThat(page.text()).doesNotContain("rini@example.org");
        assertThat(page.select("#method ~ ul a").eachAttr("href"))
                .containsExactly("../evidence.json", "../manifest.sha256")
                .allSatisfy(file -> assertThat(
                                folder.resolve("output/internal/evidence").resolve(file))
                        .exists());
    }

    @Test
    void aLateEditOfTheStartIsListedOnTheIncident() throws Exception {
        build();
        assertThat(incident("internal").select("main").text())
                .contains("The start was moved 46 min earlier, 3 days after it was first stated.");
        assertThat(incident("public").select("main").text()).doesNotContain("was moved");
        assertThat(page("internal").select("a[href$=incidents/INC-1/history/index.html]"))
                .isNotEmpty();
        assertThat(folder.resolve("output/internal/incidents/INC-1/history/index.html"))
                .exists();
    }

    @Test
    void isInTheLanguageOfTheSite() throws Exception {
        bench.write("sitrep.yaml", ASKED + "language: id\n");
        build();
        assertThat(page("internal").select("h2").eachText()).contains("Terlambat dinyatakan", "Belum di-commit");
        assertThat(incident("internal").text()).contains("Waktu mulai digeser 46 menit lebih awal, 3 hari setelah");
    }

    @Test
    void isForWhoSeesAllOfTheRecordsAlone() throws Exception {
        build();
        assertThat(folder.resolve("output/public/evidence")).doesNotExist();
        assertThat(folder.resolve("output/public/evidence.json")).doesNotExist();
        assertThat(folder.resolve("output/public/incidents/INC-1/index.html")).exists();
    }

    @Test
    void isNotMadeUnlessAskedFor() throws Exception {
        bench.write("sitrep.yaml", SITE);
        build();
        assertThat(folder.resolve("output/internal/evidence")).doesNotExist();
        assertThat(folder.resolve("output/internal/evidence.json")).doesNotExist();
    }

    @Test
    void aShallowCloneIsTold() throws Exception {
        String head = bench.write("x.md", "x").commit().name();
        Files.writeString(folder.resolve("source/.git/shallow"), head + "\n");
        build();
        assertThat(page("internal").select("p.lede").text()).contains("lacks the older commits");
        String json = Files.readString(folder.resolve("output/internal/evidence.json"));
        assertThat(SchemaCheck.ofEvidence().complaints(json)).isEmpty();
        assertThat(json).contains("\"history\": \"shallow\"").contains("\"claims\": []");
    }

    @Test
    void theSchemaIsTheOneThatTheGuideShows() throws Exception {
        try (InputStream in = EvidenceJson.class.getResourceAsStream("evidence.schema.json")) {
            assertThat(Path.of("../content/guide/assets/evidence.schema.json")).hasBinaryContent(in.readAllBytes());
        }
        assertThat(SchemaCheck.ofEvidence().complaints("{ \"claims\": [ {} ] }"))
                .isNotEmpty();
    }

    private Document page(String audience) throws Exception {
        return Jsoup.parse(Files.readString(folder.resolve("output/" + audience + "/evidence/index.html")));
    }

    private Document incident(String audience) throws Exception {
        return Jsoup.parse(Files.readString(folder.resolve("output/" + audience + "/incidents/INC-1/index.html")));
    }

    private void build() throws Exception {
        Request request = new Request(
                folder.resolve("source"),
                folder.resolve("output"),
                folder.resolve("reports"),
                Instant.parse("2026-02-20T02:00:00Z"),
                FailOn.NEVER,
                List.of());
        Sitrep.site(request, line -> {});
    }
}
