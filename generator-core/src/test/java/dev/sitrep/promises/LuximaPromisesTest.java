package dev.sitrep.promises;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the two Indonesian procedures promise: each promise kept, and each broken. */
class LuximaPromisesTest {
    private static final String ID = "INC-20260310-001";
    private static final String LATER = "2026-04-01T00:00:00Z";

    private static Organisation incident(String severity, String more) {
        return Organisation.of("luxima")
                .incident(
                        ID,
                        "severity: " + severity + "\nstatus: resolved\nstarted: 2026-03-10T02:00Z\n"
                                + "resolved: 2026-03-10T03:00Z\n" + more);
    }

    @ParameterizedTest
    @CsvSource({
        "P1, 2026-03-10T02:15Z, 2026-03-10T02:16Z",
        "P2, 2026-03-10T02:30Z, 2026-03-10T02:31Z",
        "P3, 2026-03-10T03:00Z, 2026-03-10T03:01Z",
        "P4, 2026-03-11T02:00Z, 2026-03-11T02:01Z"
    })
    void eachLevelIsTakenOnInItsTime(String severity, String kept, String broken) {
        assertThat(incident(severity, "acknowledged: " + kept + "\n").state(ID, "respond", LATER))
                .isEqualTo("met");
        assertThat(incident(severity, "acknowledged: " + broken + "\n").state(ID, "respond", LATER))
                .isEqualTo("late");
    }

    @ParameterizedTest
    @CsvSource({"P1", "P2"})
    void anRcaIsPublishedInFortyEightHours(String severity) {
        Organisation site = incident(severity, "");
        assertThat(site.state(ID, "postmortem", "2026-03-12T03:00:00Z")).isEqualTo("due-soon");
        assertThat(site.state(ID, "postmortem", "2026-03-12T03:00:01Z")).isEqualTo("overdue");
        assertThat(site.postmortem(ID, "published: 2026-03-12T03:00Z\n").state(ID, "postmortem", LATER))
                .isEqualTo("met");
        assertThat(site.postmortem(ID, "published: 2026-03-12T03:01Z\n").state(ID, "postmortem", LATER))
                .isEqualTo("late");
    }

    @Test
    void aMinorOneOwesNoRca() {
        assertThat(incident("P3", "").targets(ID, LATER)).doesNotContain("postmortem");
    }

    @Test
    void aMinorOneOwesAnRcaOnceReadersWerePromisedOne() {
        Organisation site = incident(
                "P3",
                "updates: [ { at: 2026-03-10T03:00Z, status: resolved, text: RCA menyusul, promises: postmortem } ]\n");
        assertThat(site.state(ID, "postmortem/promised", "2026-03-12T03:00:01Z"))
                .isEqualTo("overdue");
        assertThat(site.postmortem(ID, "published: 2026-03-12T03:00Z\n").state(ID, "postmortem/promised", LATER))
                .isEqualTo("met");
    }

    @Test
    void theFirstOnCallIsPaged() {
        assertThat(incident("P1", "acknowledged: 2026-03-10T02:10Z\n").state(ID, "escalate/Level 1", LATER))
                .isEqualTo("met");
        assertThat(incident("P1", "").state(ID, "escalate/Level 1", LATER)).isEqualTo("unknown");
    }

    @Test
    void theDashboardIsUpdatedEachWeek() {
        String routine =
                "routine: [ { id: dasbor, what: Dasbor, every: 1 minggu, owner: devops, done: [2026-03-02] } ]\n";
        Organisation site = Organisation.of("luxima").with("maintenance/routine.yaml", routine);
        assertThat(site.state("dasbor", "routine", "2026-03-09T16:00:00Z")).isEqualTo("due-soon");
        assertThat(site.state("dasbor", "routine", "2026-03-09T17:00:00Z")).isEqualTo("overdue");
    }

    @Test
    void aSimulationIsHeldEachMonth() {
        String drill =
                "id: simulasi\nplan: { every: first Wednesday of the month 07:00 UTC, from: 2026-03-01, within: 3 hari }\n"
                        + "held: [ { on: 2026-03-0%s } ]\n";
        assertThat(Organisation.of("luxima")
                        .with("drills/simulasi.yaml", drill.formatted("7"))
                        .state("simulasi", "drill/2026-03-04", LATER))
                .isEqualTo("met");
        assertThat(Organisation.of("luxima")
                        .with("drills/simulasi.yaml", drill.formatted("8"))
                        .state("simulasi", "drill/2026-03-04", LATER))
                .isEqualTo("late");
    }
}
