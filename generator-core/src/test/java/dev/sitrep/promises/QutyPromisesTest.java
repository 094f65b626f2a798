package dev.sitrep.promises;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the procedure of the garment maker promises: each promise kept, and each broken. */
class QutyPromisesTest {
    private static final String ID = "INC-20260310-001";
    private static final String LATER = "2026-04-01T00:00:00Z";

    private static Organisation p1(String more) {
        return Organisation.of("quty")
                .incident(
                        ID,
                        "severity: P1\nstatus: resolved\nroles: { incident-commander: bayu }\n"
                                + "started: 2026-03-10T02:00Z\ndetected: 2026-03-10T02:00Z\n" + more);
    }

    private static String p1(String target, String more) {
        return p1(more).state(ID, target, LATER);
    }

    @Test
    void aCriticalIncidentIsTakenOnInFiveMinutes() {
        assertThat(p1("respond", "acknowledged: 2026-03-10T02:05Z\n")).isEqualTo("met");
        assertThat(p1("respond", "acknowledged: 2026-03-10T02:06Z\n")).isEqualTo("late");
        assertThat(p1("respond", "")).isEqualTo("unknown");
    }

    @Test
    void itIsOverInFifteenMinutes() {
        assertThat(p1("restore", "mitigated: 2026-03-10T02:15Z\nresolved: 2026-03-10T03:00Z\n"))
                .isEqualTo("met");
        assertThat(p1("restore", "mitigated: 2026-03-10T02:16Z\nresolved: 2026-03-10T03:00Z\n"))
                .isEqualTo("late");
    }

    @Test
    void stakeholdersHearAtOnceAndAtTheEnd() {
        String kept = "resolved: 2026-03-10T03:00Z\n"
                + "notified: { stakeholders: 2026-03-10T02:03Z, all-clear: 2026-03-10T04:00Z }\n";
        assertThat(p1("notify/stakeholders", kept)).isEqualTo("met");
        assertThat(p1("notify/all-clear", kept)).isEqualTo("met");
        String broken = "resolved: 2026-03-10T03:00Z\nnotified: { stakeholders: 2026-03-10T02:04Z }\n";
        assertThat(p1("notify/stakeholders", broken)).isEqualTo("late");
        assertThat(p1("notify/all-clear", broken)).isEqualTo("unknown");
    }

    @Test
    void readersHearEveryFiveMinutes() {
        String updates = "mitigated: 2026-03-10T02:12Z\nresolved: 2026-03-10T03:00Z\nupdates:\n"
                + "  - { at: 2026-03-10T02:05Z, status: investigating, text: One }\n";
        String second = "  - { at: 2026-03-10T02:%sZ, status: identified, text: Two }\n";
        assertThat(p1(updates + second.formatted("10")).state(ID, "update/2", LATER))
                .isEqualTo("met");
        assertThat(p1(updates + second.formatted("11")).state(ID, "update/2", LATER))
                .isEqualTo("late");
        assertThat(p1("update/2", updates)).isEqualTo("unknown");
        assertThat(p1(updates + second.formatted("10")).targets(ID, LATER))
                .as("the impact ended before a third was due")
                .doesNotContain("update/3");
    }

    @Test
    void aHighOneIsToldEveryTenMinutes() {
        Organisation quiet = Organisation.of("quty")
                .incident(
                        ID,
                        "severity: P2\nstatus: investigating\nstarted: 2026-03-10T02:00Z\n"
                                + "updates: [ { at: 2026-03-10T02:10Z, status: investigating, text: One } ]\n");
        assertThat(quiet.state(ID, "update/1", "2026-03-10T02:15:00Z")).isEqualTo("met");
        assertThat(quiet.state(ID, "update/2", "2026-03-10T02:20:00Z")).isEqualTo("due-soon");
        assertThat(quiet.state(ID, "update/2", "2026-03-10T02:20:01Z")).isEqualTo("overdue");
    }

    @Test
    void itIsWatchedForThirtyMinutes() {
        String ended = "mitigated: 2026-03-10T02:12Z\nresolved: 2026-03-10T02:%sZ\n";
        assertThat(p1("observe", ended.formatted("42"))).isEqualTo("met");
        assertThat(p1("observe", ended.formatted("41"))).isEqualTo("late");
    }

    @Test
    void evidenceIsSavedWithinTheHour() {
        String saved = "resolved: 2026-03-10T03:00Z\nartifacts: [ { what: logs, collected: 2026-03-10T%sZ } ]\n";
        assertThat(p1("artifacts", saved.formatted("04:00"))).isEqualTo("met");
        assertThat(p1("artifacts", saved.formatted("04:01"))).isEqualTo("late");
        assertThat(p1("artifacts", "resolved: 2026-03-10T03:00Z\n")).isEqualTo("overdue");
    }

    @Test
    void theReportIsWrittenWithinADay() {
        String reported = "resolved: 2026-03-10T03:00Z\nreported: 2026-03-11T03:0%sZ\n";
        assertThat(p1("report", reported.formatted("0"))).isEqualTo("met");
        assertThat(p1("report", reported.formatted("1"))).isEqualTo("late");
        assertThat(p1("report", "resolved: 2026-03-10T03:00Z\n")).isEqualTo("overdue");
    }

    @Test
    void thePostmortemIsPublishedWithinADay() {
        Organisation site = p1("resolved: 2026-03-10T03:00Z\n");
        assertThat(site.state(ID, "postmortem", "2026-03-11T03:00:00Z")).isEqualTo("due-soon");
        assertThat(site.state(ID, "postmortem", "2026-03-11T03:00:01Z")).isEqualTo("overdue");
        assertThat(site.postmortem(ID, "published: 2026-03-11T03:00Z\n").state(ID, "postmortem", LATER))
                .isEqualTo("met");
        assertThat(site.postmortem(ID, "published: 2026-03-11T03:01Z\n").state(ID, "postmortem", LATER))
                .isEqualTo("late");
    }

    @Test
    void theReviewIsHeldOnTheNextBusinessDay() {
        // Monday; the Tuesday after it is a holiday, so Wednesday is the next.
        Organisation site = Organisation.of("quty")
                .incident(
                        ID,
                        "severity: P1\nstatus: resolved\nstarted: 2026-02-16T02:00Z\nresolved: 2026-02-16T03:00Z\n");
        assertThat(site.postmortem(ID, "review-held: 2026-02-18T10:30Z\n").obligation(ID, "review", LATER))
                .satisfies(o -> {
                    assertThat(o.state().key()).isEqualTo("met");
                    assertThat(o.working().text())
                            .isEqualTo("resolved Mon 16 Feb 10:00 WIB + 1 business day (office; Tue 17 was a holiday)"
                                    + " = Wed 18 Feb 17:30 WIB");
                });
        assertThat(site.postmortem(ID, "review-held: 2026-02-18T10:31Z\n").state(ID, "review", LATER))
                .isEqualTo("late");
    }

    @Test
    void theTeamIsCalledAfterThreeMinutesWithoutAnAnswer() {
        String called =
                "timeline: [ { at: 2026-03-10T02:%sZ, event: Called, kind: escalated, to: on-call-engineer } ]\n";
        String late = "acknowledged: 2026-03-10T02:20Z\nresolved: 2026-03-10T03:00Z\n";
        assertThat(p1("escalate/L2", late + called.formatted("08"))).isEqualTo("met");
        assertThat(p1("escalate/L2", late + called.formatted("09"))).isEqualTo("late");
        assertThat(p1("escalate/L2", late)).isEqualTo("unknown");
        assertThat(p1("acknowledged: 2026-03-10T02:03Z\nresolved: 2026-03-10T03:00Z\n")
                        .targets(ID, LATER))
                .as("somebody had taken it on by then")
                .doesNotContain("escalate/L2");
    }

    @Test
    void runbooksAndTheMatrixAreReviewedEachMonth() {
        String runbook =
                "---\nid: a-runbook\ntitle: A runbook\nowner: devops-lead\nreviewed: { on: 2026-02-10, by: bayu }\n"
                        + "review-every: 1 month\n---\n";
        Organisation site = Organisation.of("quty").with("runbooks/a-runbook.md", runbook);
        assertThat(site.state("a-runbook", "runbook-review", "2026-03-10T16:59:00Z"))
                .isEqualTo("due-soon");
        assertThat(site.state("a-runbook", "runbook-review", "2026-03-10T17:00:00Z"))
                .isEqualTo("overdue");
        assertThat(site.state("severities.yaml", "record-review", "2026-03-05T00:00:00Z"))
                .isEqualTo("overdue");
        assertThat(site.state("severities.yaml", "record-review", "2026-02-20T00:00:00Z"))
                .isEqualTo("pending");
    }

    @Test
    void aDrillIsHeldOnTheFirstTuesday() {
        String drill =
                "id: fire\nplan: { every: first Tuesday of the month 15:00 UTC, from: 2026-03-01, within: 3 days }\n"
                        + "held: [ { on: %s } ]\n";
        Organisation site = Organisation.of("quty");
        assertThat(site.with("drills/fire.yaml", drill.formatted("2026-03-06"))
                        .state("fire", "drill/2026-03-03", LATER))
                .isEqualTo("met");
        assertThat(site.with("drills/fire.yaml", drill.formatted("2026-03-07"))
                        .state("fire", "drill/2026-03-03", LATER))
                .isEqualTo("late");
        Organisation missed = site.with("drills/fire.yaml", drill.replace("[ { on: %s } ]", "[]"));
        assertThat(missed.state("fire", "drill/2026-03-03", "2026-03-06T15:00:00Z"))
                .isEqualTo("due-soon");
        assertThat(missed.state("fire", "drill/2026-03-03", "2026-03-06T15:00:01Z"))
                .isEqualTo("overdue");
    }
}
