package dev.sitrep.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sitrep.report.SchemaCheck;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a check of a site with a record of every sort leaves behind; {@code -Dgolden=write} writes it anew. */
class ReportFilesTest {
    private static final Path GOLDEN = Path.of("src/test/resources/reports");
    private static final String SITE = "gate";

    @Test
    void areAsTheyWere(@TempDir Path output) throws Exception {
        Surroundings github = new Surroundings(null, true, output.resolve("step"));
        CheckOutcome outcome = Sitrep.check(Built.request(Built.source(SITE), output), github);

        Map<String, String> reports = new TreeMap<>();
        for (String name : List.of("gate.json", "code-quality.json", "summary.md")) {
            reports.put(name, Files.readString(output.resolve("reports").resolve(name)));
        }
        reports.put("console.txt", outcome.console());
        reports.put("annotations.txt", String.join("\n", outcome.annotations()) + "\n");
        for (Map.Entry<String, String> report : reports.entrySet()) {
            Path golden = GOLDEN.resolve(report.getKey());
            if ("write".equals(System.getProperty("golden"))) {
                Files.createDirectories(GOLDEN);
                Files.writeString(golden, report.getValue());
            }
            assertThat(report.getValue()).as(report.getKey()).isEqualTo(Files.readString(golden));
        }
        assertThat(output.resolve("step")).hasSameTextualContentAs(GOLDEN.resolve("summary.md"));
    }

    @Test
    void areTheSameInEveryLanguageZoneAndFolder(@TempDir Path one, @TempDir Path other) throws Exception {
        Path source = Built.source(SITE);
        Sitrep.check(Built.request(source, one));
        Locale language = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Sitrep.check(Built.request(copied(source, other.resolve("elsewhere")), other));
        } finally {
            Locale.setDefault(language);
            TimeZone.setDefault(zone);
        }
        assertThat(Built.files(other.resolve("reports")))
                .isEqualTo(Built.files(one.resolve("reports")))
                .containsOnlyKeys("TEST-sitrep.xml", "code-quality.json", "gate.json", "sitrep.sarif", "summary.md")
                .allSatisfy((name, text) -> assertThat(text).doesNotContain(one.toString()));
    }

    @Test
    void doNotKeepAnOldVerdict(@TempDir Path output) throws Exception {
        Request request = Built.request(Built.source(SITE), output);
        Sitrep.check(request);
        Sitrep.skip(request, Surroundings.NONE);

        String gate = Files.readString(request.reports().resolve("gate.json"));
        assertThat(gate).startsWith("{\n  \"verdict\": \"skipped\"");
        assertThat(SchemaCheck.ofGate().complaints(gate)).isEmpty();
        assertThat(request.reports().resolve("summary.md")).content().startsWith("## Sitrep: skipped\n");
        assertThat(request.reports().resolve("code-quality.json")).hasContent("[]\n");
    }

    @Test
    void tellOfNoVerdictWhileACheckRuns(@TempDir Path output) throws Exception {
        Request request = Built.request(Built.source(SITE), output);
        Sitrep.check(request);
        new ReportFiles(request, Surroundings.NONE).begin();

        assertThat(request.reports().resolve("gate.json")).content().startsWith("{\n  \"verdict\": \"error\"");
    }

    @Test
    void areNewOnEveryRun(@TempDir Path output) throws Exception {
        Request request = Built.request(Built.source(SITE), output);
        Sitrep.check(request);
        Path junit = request.reports().resolve("TEST-sitrep.xml");
        FileTime old = FileTime.fromMillis(0);
        Files.setLastModifiedTime(junit, old);
        Sitrep.check(request);

        assertThat(Files.getLastModifiedTime(junit)).isGreaterThan(old);
    }

    @Test
    void leadToFilesFromTheTopOfTheRepository(@TempDir Path top) throws Exception {
        Path source = copied(Built.source(SITE), top.resolve("docs/status"));
        Surroundings surroundings = Surroundings.of(
                Map.of("GITHUB_ACTIONS", "true", "GITHUB_WORKSPACE", top.toString(), "CI_PROJECT_DIR", "/nowhere"));
        CheckOutcome outcome = Sitrep.check(Built.request(source, top.resolve("out")), surroundings);

        assertThat(outcome.annotations())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).contains(" file=docs/status/"));
        assertThat(top.resolve("out/reports/sitrep.sarif"))
                .content()
                .contains("\"uri\": \"docs/status/incidents/INC-20260119-001.md\"");
        assertThat(top.resolve("out/reports/gate.json"))
                .content()
                .contains("\"path\": \"incidents/INC-20260119-001.md\"");
    }

    private static Path copied(Path from, Path to) throws Exception {
        for (Map.Entry<String, String> file : Built.files(from).entrySet()) {
            Path path = to.resolve(file.getKey());
            Files.createDirectories(path.resolveSibling(""));
            Files.write(path, file.getValue().getBytes(StandardCharsets.ISO_8859_1));
        }
        return to;
    }
}
