package dev.sitrep.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sitrep.finding.Disposition;
import dev.sitrep.finding.Finding;
import dev.sitrep.history.HistoryException;
import dev.sitrep.history.Workbench;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnforcementTest {
    private static final Gating TOUCHED = new Gating(FailOn.ERROR, Enforce.TOUCHED, "main", false);

    @TempDir
    private Path top;

    private Workbench bench;
    private LateSite site;

    @BeforeEach
    void twoPostmortemsAreLate() throws Exception {
        bench = Workbench.create(top);
        site = LateSite.in(top.resolve("docs"));
        bench.write(".gitignore", "target\n").commit();
        bench.branch("change");
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void withoutAChangeNoDeadlineFails() throws Exception {
        CheckOutcome outcome = site.check(TOUCHED);
        assertThat(outcome.failed()).isFalse();
        assertThat(dispositions(outcome))
                .containsEntry(LateSite.FIRST, Disposition.NOT_ENFORCED)
                .containsEntry(LateSite.SECOND, Disposition.NOT_ENFORCED);
        assertThat(site.read("target/sitrep/reports/gate.json")).contains("\"enforce\": \"touched\"");
    }

    @Test
    void theTouchedRecordFails() throws Exception {
        bench.write("docs/" + LateSite.FIRST, LateSite.incident("INC-1", "tags: [erp]\n"));
        CheckOutcome outcome = site.check(TOUCHED);
        assertThat(outcome.failed()).isTrue();
        assertThat(dispositions(outcome))
                .containsEntry(LateSite.FIRST, Disposition.OPEN)
                .containsEntry(LateSite.SECOND, Disposition.NOT_ENFORCED);
    }

    @Test
    void anIncidentIsTouchedWithItsPostmortem() throws Exception {
        bench.write("docs/postmortems/rca.md", "---\nincident: INC-2\nstatus: draft\n---\n")
                .commit();
        assertThat(dispositions(site.check(TOUCHED)))
                .containsEntry(LateSite.FIRST, Disposition.NOT_ENFORCED)
                .containsEntry(LateSite.SECOND, Disposition.OPEN);
    }

    @Test
    void aPostmortemIsTouchedWithItsIncident() throws Exception {
        String late = "---\nincident: INC-2\nstatus: draft\nactions:\n"
                + "  - { id: ACT-1, what: Close connections, owner: daniel, due: 2026-01-20 }\n---\n";
        bench.checkout("main").write("docs/postmortems/rca.md", late).commit();
        bench.branch("later").write("docs/" + LateSite.SECOND, LateSite.incident("INC-2", "tags: [erp]\n"));
        assertThat(dispositions(site.check(TOUCHED)))
                .containsEntry(LateSite.FIRST, Disposition.NOT_ENFORCED)
                .containsEntry("postmortems/rca.md", Disposition.OPEN);
    }

    @Test
    void whatIsNoDeadlineFailsTouchedOrNot() throws Exception {
        bench.checkout("main").write("docs/" + LateSite.FIRST, LateSite.incident("INC-1", "audience: nobody\n"));
        bench.commit();
        CheckOutcome outcome = site.check(TOUCHED);
        assertThat(outcome.failed()).isTrue();
        assertThat(outcome.findings().stream().filter(Finding::open))
                .extracting(Finding::rule)
                .containsExactly("unknown-audience");
    }

    @Test
    void neverNeedsNoGitAndLooksAtNoDeadlineToCome() throws Exception {
        site.write("severities.yaml", site.read("severities.yaml").replace("48 hours", "1 year"));
        Gating never = new Gating(FailOn.ERROR, Enforce.NEVER, null, false);
        assertThat(site.read("sitrep.yaml")).isNotEmpty();
        assertThat(site.check(never).failed()).isFalse();
        assertThat(site.read("target/sitrep/reports/gate.json")).contains("\"next\": null");
        assertThat(site.check().failed()).isFalse();
        assertThat(site.read("target/sitrep/reports/gate.json")).contains("\"at\": \"2027-01-19T15:10:00Z\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "origin/main", "--upload-pack=x"})
    void whatGitCannotTellIsAnErrorAndNoVerdict(String since) throws Exception {
        site.check();
        Gating gating = new Gating(FailOn.ERROR, Enforce.TOUCHED, since.isEmpty() ? null : since, false);
        assertThatThrownBy(() -> site.check(gating)).isInstanceOf(HistoryException.class);
        assertThat(site.read("target/sitrep/reports/gate.json")).contains("\"verdict\": \"error\"");
    }

    private static Map<String, Disposition> dispositions(CheckOutcome outcome) {
        Map<String, Disposition> byPath = new TreeMap<>();
        outcome.findings().forEach(finding -> byPath.put(finding.place().path(), finding.disposition()));
        return byPath;
    }
}
