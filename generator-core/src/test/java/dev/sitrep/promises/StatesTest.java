package dev.sitrep.promises;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sitrep.deadline.Bearing;
import dev.sitrep.deadline.Forecast;
import dev.sitrep.deadline.Obligation;
import dev.sitrep.deadline.TurnsRed;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where an obligation stands, by the clock and the gate. */
class StatesTest {
    private static final String RESOLVED =
            "severity: P1\nstatus: resolved\nstarted: 2026-03-10T02:00Z\nresolved: 2026-03-10T06:00Z\n";
    private static final String GATE =
            "title: Small\ntimezone: Asia/Jakarta\ngate: { warn-before: 1 day, grace: 6 hours, enforce-from: 2026-03-10 }\n";

    private static Organisation site(String incident) {
        return Organisation.small().with("sitrep.yaml", GATE).incident("a", incident);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-11T05:59:59Z, pending",
        "2026-03-11T06:00:00Z, due-soon",
        "2026-03-12T06:00:00Z, due-soon",
        "2026-03-12T06:00:01Z, grace",
        "2026-03-12T12:00:00Z, grace",
        "2026-03-12T12:00:01Z, overdue"
    })
    void eachBoundIsIncluded(String asOf, String state) {
        assertThat(site(RESOLVED).state("a", "postmortem", asOf)).isEqualTo(state);
    }

    @Test
    void whatIsSaidToComeLaterHasNotBeenDone() {
        Organisation site = site(RESOLVED).postmortem("a", "published: 2026-03-12T05:00Z\n");
        assertThat(site.state("a", "postmortem", "2026-03-12T04:59:00Z")).isEqualTo("due-soon");
        assertThat(site.state("a", "postmortem", "2026-03-12T05:00:00Z")).isEqualTo("met");
    }

    @Test
    void aDateAloneIsComparedByDate() {
        assertThat(site(RESOLVED)
                        .postmortem("a", "published: 2026-03-12\n")
                        .state("a", "postmortem", "2026-03-12T03:00:00Z"))
                .isEqualTo("met");
        assertThat(site(RESOLVED)
                        .postmortem("a", "published: 2026-03-13\n")
                        .state("a", "postmortem", "2026-03-14T03:00:00Z"))
                .isEqualTo("late");
    }

    @Test
    void aDraftMeetsNothing() {
        Organisation site = site(RESOLVED)
                .with("postmortems/a.md", "---\nincident: a\nstatus: draft\npublished: 2026-03-11T00:00Z\n---\n");
        assertThat(site.state("a", "postmortem", "2026-03-20T00:00:00Z")).isEqualTo("overdue");
    }

    @Test
    void aPublishedOneWithoutADateIsNotKnown() {
        Organisation site = site(RESOLVED).postmortem("a", "");
        assertThat(site.state("a", "postmortem", "2026-03-20T00:00:00Z")).isEqualTo("unknown");
    }

    @ParameterizedTest
    @CsvSource({"false-alarm, 2026-03-10", "duplicate, 2026-03-10", "resolved, 2026-03-09"})
    void whatWasNoneOrIsOlderThanTheGateIsExempt(String status, String day) {
        String incident =
                "severity: P1\nstatus: " + status + "\nstarted: " + day + "T02:00Z\nresolved: " + day + "T06:00Z\n";
        assertThat(site(incident).state("a", "postmortem", "2026-04-20T00:00:00Z"))
                .isEqualTo("exempt");
    }

    @Test
    void theDayOfTheGateIsThatOfTheSite() {
        // Two in the morning of the 10th in Jakarta is still the 9th in UTC.
        String incident = "severity: P1\nstatus: resolved\nstarted: 2026-03-09T19:00Z\nresolved: 2026-03-09T20:00Z\n";
        assertThat(site(incident).state("a", "postmortem", "2026-04-20T00:00:00Z"))
                .isEqualTo("overdue");
    }

    @Test
    void whatIsExplainedIsReportedAndFailsNothing() {
        String late = RESOLVED + "acknowledged: 2026-03-10T02:06Z\n";
        Obligation missed = site(late).obligation("a", "respond", "2026-04-20T00:00:00Z");
        assertThat(missed.state().key()).isEqualTo("late");
        assertThat(missed.bearing()).isEqualTo(Bearing.FAILS);
        Obligation explained = site(late + "breaches: [ { target: respond, why: The pager was dead } ]\n")
                .obligation("a", "respond", "2026-04-20T00:00:00Z");
        assertThat(explained.state().key()).isEqualTo("late");
        assertThat(explained.bearing()).isEqualTo(Bearing.NONE);
    }

    @Test
    void anOverdueReportIsNotExcusedByAnExplanation() {
        Obligation postmortem = site(RESOLVED + "breaches: [ { target: postmortem, why: Busy } ]\n")
                .obligation("a", "postmortem", "2026-04-20T00:00:00Z");
        assertThat(postmortem.bearing()).isEqualTo(Bearing.FAILS);
    }

    @Test
    void aWaiverLetsItPassUntilItsEnd() {
        Organisation site = site(RESOLVED)
                .with(
                        "waivers.yaml",
                        "waivers: [ { id: W1, rule: postmortem-overdue, record: a, why: Vendor, approved-by: cto,"
                                + " granted: 2026-03-12, until: 2026-03-31 } ]\n");
        assertThat(site.state("a", "postmortem", "2026-03-31T16:00:00Z")).isEqualTo("waived");
        assertThat(site.state("a", "postmortem", "2026-03-31T17:00:00Z")).isEqualTo("overdue");
    }

    @Test
    void theGateTurnsRedWithTheFirstThatIsNotMet() {
        Organisation site =
                site("severity: P1\nstatus: resolved\nstarted: 2026-03-10T02:00Z\nresolved: 2026-03-10T06:00Z\n"
                        + "acknowledged: 2026-03-10T02:01Z\nmitigated: 2026-03-10T02:05Z\n");
        TurnsRed next = Forecast.next(site.obligations("2026-03-10T07:00:00Z"));
        assertThat(next)
                .isEqualTo(new TurnsRed(
                        Instant.parse("2026-03-12T12:00:00Z"),
                        "a",
                        dev.sitrep.deadline.Kind.POSTMORTEM,
                        "postmortem",
                        null,
                        null));
        assertThat(Forecast.next(List.of())).isNull();
    }
}
