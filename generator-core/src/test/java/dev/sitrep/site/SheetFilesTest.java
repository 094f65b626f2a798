package dev.sitrep.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sitrep.finding.Finding;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files beside /sla/ are part of the site: written with it, and known to the link rules. */
class SheetFilesTest {
    @TempDir
    Path folder;

    private Path source;

    @BeforeEach
    void site() throws Exception {
        source = folder.resolve("source");
        write("sitrep.yaml", "title: Test\n");
        write("severities.yaml", "levels: [ { id: P1, respond: { within: 5 minutes } } ]\n");
        write("incidents/INC-1.md", """
                ---
                id: INC-1
                title: "=HYPERLINK(\\"https://evil.example\\",\\"x\\")"
                severity: P1
                status: resolved
                services: {}
                started: 2026-02-19T10:00Z
                acknowledged: 2026-02-19T10:01Z
                resolved: 2026-02-19T11:00Z
                ---
                """);
        write("pages/figures.md", """
                ---
                id: figures
                title: Figures
                ---
                [All promises](../sla/obligations.csv), [incidents](../sla/incidents.csv), [no such file](../sla/other.csv)
                """);
    }

    @Test
    void theInnermostAudienceGetsThemAndNoOther() throws Exception {
        Sitrep.site(Built.request(source, folder.resolve("out")), line -> {});

        String incidents = Files.readString(folder.resolve("out/internal/sla/incidents.csv"), StandardCharsets.UTF_8);
        assertThat(incidents)
                .contains("\r\nINC-1,\"'=HYPERLINK(\"\"https://evil.example\"\",\"\"x\"\")\",P1,resolved,");
        assertThat(folder.resolve("out/internal/sla/obligations.csv")).exists();
        assertThat(folder.resolve("out/public/sla")).doesNotExist();
    }

    @Test
    void theLinkRulesKnowThem() throws Exception {
        CheckOutcome outcome = Sitrep.check(Built.request(source, folder.resolve("out")));

        assertThat(outcome.findings())
                .filteredOn(finding -> finding.rule().equals("link-broken"))
                .extracting(Finding::message)
                .singleElement()
                .asString()
                .contains("sla/other.csv");
    }

    @Test
    void aFileOfTheSourcesAtTheSamePlaceGivesWay() throws Exception {
        write("sla/obligations.csv", "mine\n");

        Sitrep.site(Built.request(source, folder.resolve("out")), line -> {});

        assertThat(folder.resolve("out/internal/sla/obligations.csv"))
                .content(StandardCharsets.UTF_8)
                .startsWith("\uFEFFrecord,kind,");
    }

    private void write(String path, String text) throws Exception {
        Path file = source.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
