package dev.sitrep.promises;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the procedure of the legal platform promises: each promise kept, and each broken. */
class LmaPromisesTest {
    private static final String ID = "INC-20260310-001";
    private static final String LATER = "2026-04-10T00:00:00Z";

    private static Organisation incident(String severity, String more) {
        return Organisation.of("lma")
                .incident(ID, "severity: " + severity + "\nstatus: resolved\nstarted: 2026-03-10T02:00Z\n" + more);
    }

    private static String state(String severity, String target, String more) {
        return incident(severity, more).state(ID, target, LATER);
    }

    @ParameterizedTest
    @CsvSource({
        "SEV1, 2026-03-10T02:15Z, 2026-03-10T02:16Z",
        "SEV2, 2026-03-10T02:30Z, 2026-03-10T02:31Z",
        "SEV3, 2026-03-10T04:00Z, 2026-03-10T04:01Z",
        "SEV4, 2026-03-11T17:00Z, 2026-03-11T17:01Z"
    })
    void eachLevelIsTakenOnInItsTime(String severity, String kept, String broken) {
        assertThat(state(severity, "respond", "acknowledged: " + kept + "\n")).isEqualTo("met");
        assertThat(state(severity, "respond", "acknowledged: " + broken + "\n")).isEqualTo("late");
    }

    @Test
    void everyoneIsToldWithinADay() {
        String told = "resolved: 2026-03-10T03:00Z\nnotified: { stakeholders: %1$s, status-page: %1$s }\n";
        assertThat(state("SEV3", "notify/stakeholders", told.formatted("2026-03-11T03:00Z")))
                .isEqualTo("met");
        assertThat(state("SEV3", "notify/status-page", told.formatted("2026-03-11T03:01Z")))
                .isEqualTo("late");
        assertThat(state("SEV3", "notify/status-page", "resolved: 2026-03-10T03:00Z\n"))
                .isEqualTo("unknown");
    }

    @Test
    void theTimelineIsDocumentedWithinADay() {
        assertThat(state("SEV2", "report", "resolved: 2026-03-10T03:00Z\nreported: 2026-03-11T03:00Z\n"))
                .isEqualTo("met");
        assertThat(state("SEV2", "report", "resolved: 2026-03-10T03:00Z\nreported: 2026-03-11T04:00Z\n"))
                .isEqualTo("late");
        assertThat(state("SEV2", "report", "resolved: 2026-03-10T03:00Z\n")).isEqualTo("overdue");
    }

    @Test
    void thePostmortemAndItsReviewAreDoneWithinAWeek() {
        Organisation site = incident("SEV1", "resolved: 2026-03-10T03:00Z\n");
        site.postmortem(ID, "published: 2026-03-17T03:00Z\nreview-held: 2026-03-17T03:00Z\n");
        assertThat(site.state(ID, "postmortem", LATER)).isEqualTo("met");
        assertThat(site.state(ID, "review", LATER)).isEqualTo("met");
        site.postmortem(ID, "published: 2026-03-17T03:01Z\n");
        assertThat(site.state(ID, "postmortem", LATER)).isEqualTo("late");
        assertThat(site.state(ID, "review", LATER)).isEqualTo("overdue");
    }

    @Test
    void twoAreCalledAfterHalfAnHour() {
        String one = "{ at: 2026-03-10T02:30Z, event: Called, kind: escalated, to: team-lead }";
        String both = one + ", { at: 2026-03-10T02:3%sZ, event: Called, kind: escalated, to: engineering-manager }";
        String timeline = "resolved: 2026-03-10T05:00Z\ntimeline: [ %s ]\n";
        assertThat(state("SEV1", "escalate/Escalation 1", timeline.formatted(both.formatted("5"))))
                .isEqualTo("met");
        assertThat(state("SEV1", "escalate/Escalation 1", timeline.formatted(both.formatted("6"))))
                .isEqualTo("late");
        assertThat(state("SEV1", "escalate/Escalation 1", timeline.formatted(one)))
                .isEqualTo("unknown");
    }

    @Test
    void itIsWatchedBeforeItIsClosed() {
        assertThat(state("SEV1", "observe", "mitigated: 2026-03-10T03:00Z\nresolved: 2026-03-10T03:30Z\n"))
                .isEqualTo("met");
        assertThat(state("SEV1", "observe", "mitigated: 2026-03-10T03:00Z\nresolved: 2026-03-10T03:29Z\n"))
                .isEqualTo("late");
    }
}
