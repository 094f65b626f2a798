package dev.sitrep.promises;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the procedure of the foundation promises: each promise kept, and each broken. */
class YskiPromisesTest {
    private static final String ID = "INC-20260310-001";
    private static final String LATER = "2026-04-01T00:00:00Z";

    private static Organisation incident(String severity, String more) {
        return Organisation.of("yski")
                .incident(ID, "severity: " + severity + "\nstatus: resolved\nstarted: 2026-03-10T02:00Z\n" + more);
    }

    private static String state(String severity, String target, String more) {
        return incident(severity, more).state(ID, target, LATER);
    }

    @ParameterizedTest
    @CsvSource({"P0, 02:15, 02:16", "P1, 03:00, 03:01", "P2, 06:00, 06:01"})
    void eachLevelIsTakenOnInItsTime(String severity, String kept, String broken) {
        assertThat(state(severity, "respond", "acknowledged: 2026-03-10T" + kept + "Z\n"))
                .isEqualTo("met");
        assertThat(state(severity, "respond", "acknowledged: 2026-03-10T" + broken + "Z\n"))
                .isEqualTo("late");
    }

    @Test
    void aCosmeticOneIsTakenOnOnTheNextBusinessDay() {
        // Reported on Tuesday 17 March, before a week of holidays: Wednesday 25 is the next day that the office is
        // open.
        String started =
                "severity: P3\nstatus: resolved\nstarted: 2026-03-17T09:00Z\nacknowledged: 2026-03-25T10:0%sZ\n";
        assertThat(Organisation.of("yski").incident(ID, started.formatted("0")).state(ID, "respond", LATER))
                .isEqualTo("met");
        assertThat(Organisation.of("yski").incident(ID, started.formatted("1")).state(ID, "respond", LATER))
                .isEqualTo("late");
    }

    @Test
    void stakeholdersHearAtOnceOrWithinHalfAnHour() {
        assertThat(state(
                        "P0",
                        "notify/stakeholders",
                        "declared: 2026-03-10T02:10Z\nnotified: { stakeholders: 2026-03-10T02:10Z }\n"))
                .isEqualTo("met");
        assertThat(state(
                        "P0",
                        "notify/stakeholders",
                        "declared: 2026-03-10T02:10Z\nnotified: { stakeholders: 2026-03-10T02:11Z }\n"))
                .isEqualTo("late");
        assertThat(state("P1", "notify/stakeholders", "notified: { stakeholders: 2026-03-10T02:30Z }\n"))
                .isEqualTo("met");
        assertThat(state("P1", "notify/stakeholders", "notified: { stakeholders: 2026-03-10T02:31Z }\n"))
                .isEqualTo("late");
    }

    @ParameterizedTest
    @CsvSource({"L2, technical-lead, 02:35, 02:36", "L3, engineering-manager, 03:05, 03:06"})
    void itIsEscalatedAfterHalfAnHourAndAnHour(String level, String to, String kept, String broken) {
        String entry = "mitigated: 2026-03-10T04:00Z\nresolved: 2026-03-10T05:00Z\n"
                + "timeline: [ { at: 2026-03-10T%sZ, event: Called, kind: escalated, to: %s } ]\n";
        assertThat(state("P1", "escalate/" + level, entry.formatted(kept, to))).isEqualTo("met");
        assertThat(state("P1", "escalate/" + level, entry.formatted(broken, to)))
                .isEqualTo("late");
        assertThat(state("P1", "escalate/" + level, "resolved: 2026-03-10T05:00Z\n"))
                .isEqualTo("unknown");
    }

    @Test
    void nobodyIsCalledOnceItIsOverAndNobodyIsOwedOnJudgement() {
        assertThat(incident("P1", "mitigated: 2026-03-10T02:30Z\nresolved: 2026-03-10T03:30Z\n")
                        .targets(ID, LATER))
                .contains("escalate/L1")
                .doesNotContain("escalate/L2", "escalate/L3", "escalate/L4");
    }

    @Test
    void itIsWatchedForThirtyMinutesAfterwards() {
        String watched = "resolved: 2026-03-10T03:00Z\nobserved-until: 2026-03-10T03:%sZ\n";
        assertThat(state("P1", "observe", watched.formatted("30"))).isEqualTo("met");
        assertThat(state("P1", "observe", watched.formatted("29"))).isEqualTo("late");
        assertThat(state("P1", "observe", "resolved: 2026-03-10T03:00Z\n")).isEqualTo("unknown");
    }

    @Test
    void thePostmortemAndItsReviewAreDoneWithinADay() {
        Organisation site = incident("P0", "resolved: 2026-03-10T03:00Z\n");
        site.postmortem(ID, "published: 2026-03-11T03:00Z\nreview-held: 2026-03-11T03:00Z\n");
        assertThat(site.state(ID, "postmortem", LATER)).isEqualTo("met");
        assertThat(site.state(ID, "review", LATER)).isEqualTo("met");
        site.postmortem(ID, "published: 2026-03-11T03:01Z\nreview-held: 2026-03-11T03:01Z\n");
        assertThat(site.state(ID, "postmortem", LATER)).isEqualTo("late");
        assertThat(site.state(ID, "review", LATER)).isEqualTo("late");
    }

    @Test
    void aMediumOneIsInTheSummaryOfEachBusinessDay() {
        String open = "severity: P2\nstatus: identified\nstarted: 2026-03-10T02:00Z\nupdates: [ %s ]\n";
        String told = "{ at: 2026-03-11T10:00Z, status: identified, text: Still open }";
        Organisation kept = Organisation.of("yski").incident(ID, open.formatted(told));
        assertThat(kept.state(ID, "update/1", "2026-03-12T00:00:00Z")).isEqualTo("met");
        Organisation broken = Organisation.of("yski").incident(ID, open.formatted(""));
        assertThat(broken.state(ID, "update/1", "2026-03-11T10:00:01Z")).isEqualTo("overdue");
    }

    @Test
    void aSummaryTellsOfAllOpenOnes() {
        String open = "severity: P2\nstatus: identified\nstarted: 2026-03-10T02:00Z\n";
        Organisation site = Organisation.of("yski")
                .incident(ID, open)
                .incident(
                        "INC-20260310-002",
                        open + "updates: [ { at: 2026-03-11T08:00Z, status: identified, text: Two are open } ]\n");
        assertThat(site.state(ID, "update/1", "2026-03-11T11:00:00Z")).isEqualTo("met");
    }

    @Test
    void recurringWorkIsDone() {
        String routine = "routine: [ { id: disks, what: Look at the disks, every: 1 week, done: [2026-03-02] } ]\n";
        Organisation site = Organisation.of("yski").with("maintenance/routine.yaml", routine);
        assertThat(site.state("disks", "routine", "2026-03-09T12:00:00Z")).isEqualTo("due-soon");
        assertThat(site.state("disks", "routine", "2026-03-09T17:00:00Z")).isEqualTo("overdue");
    }
}
