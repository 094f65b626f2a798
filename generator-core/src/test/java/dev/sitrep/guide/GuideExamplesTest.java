package dev.sitrep.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.sitrep.finding.Finding;
import dev.sitrep.site.CheckOutcome;
import dev.sitrep.site.FailOn;
import dev.sitrep.site.Request;
import dev.sitrep.site.Sitrep;
import dev.sitrep.write.OutputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the manual shows as complete records are two sites that {@code check} finds nothing wrong with. */
class GuideExamplesTest {
    /** The page whose examples are a small site of their own. Those of all other pages are one together. */
    private static final String START = "start";

    /** Every promise of the examples is kept or pending then. */
    private static final Instant AS_OF = Instant.parse("2026-02-20T02:00:00Z");

    @TempDir
    Path folder;

    @Test
    void theFirstSiteHasNoFindings() throws IOException, OutputException {
        assertThat(check(examples(true)).findings()).isEmpty();
    }

    /** All but the one that its waivers.yaml shows how to waive. */
    @Test
    void theSiteOfAllOtherPagesHasNoFindings() throws IOException, OutputException {
        assertThat(check(examples(false)).findings())
                .extracting(Finding::rule, Finding::record)
                .containsExactly(tuple("alert-without-runbook", "disk-slow"));
    }

    @Test
    void theFirstFindingOfTheManualIsTheOneThatCheckPrints() throws IOException, OutputException {
        SortedMap<String, String> files = examples(true);
        files.replaceAll((path, text) -> text.replace("severity: P1", "severity: P0"));
        assertThat(GuidePage.named(START).text()).contains(check(files).console());
    }

    @Test
    void theTemplateThatTheManualShowsIsItsOwn() throws IOException, OutputException {
        String path = "theme/templates/overview.ftlh";
        assertThat(GuidePage.named("theme").text()).contains(Files.readString(GuidePage.GUIDE.resolve(path)));
    }

    @Test
    void thereIsAnExampleOfEveryRecord() {
        assertThat(examples(false).keySet().stream().map(GuideExamplesTest::kind))
                .contains(
                        "sitrep.yaml",
                        "severities.yaml",
                        "services.yaml",
                        "contacts.yaml",
                        "oncall.yaml",
                        "calendars.yaml",
                        "workflow.yaml",
                        "alerts.yaml",
                        "waivers.yaml",
                        "incidents",
                        "postmortems",
                        "runbooks",
                        "messages",
                        "maintenance",
                        "drills",
                        "pages");
        assertThat(examples(false)).containsKey("maintenance/routine.yaml");
    }

    private CheckOutcome check(Map<String, String> files) throws IOException, OutputException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve("source").resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        Path output = folder.resolve("output");
        Path source = folder.resolve("source");
        return Sitrep.check(new Request(source, output, output.resolve("reports"), AS_OF, FailOn.WARNING, List.of()));
    }

    private static SortedMap<String, String> examples(boolean start) {
        SortedMap<String, String> files = new TreeMap<>();
        for (GuidePage page : GuidePage.all()) {
            if (page.name().equals(START) == start) {
                page.examples()
                        .forEach((path, text) -> assertThat(files.put(path, text))
                                .as("%s on a second page, %s.md", path, page.name())
                                .isNull());
            }
        }
        return files;
    }

    private static String kind(String path) {
        return path.indexOf('/') < 0 ? path : path.substring(0, path.indexOf('/'));
    }
}
