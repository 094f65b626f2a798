package dev.sitrep.promises;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sitrep.deadline.Obligation;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pauses, promises to readers, small outages, actions, owners. */
class IncidentPromisesTest {
    private static final String LATER = "2026-06-01T00:00:00Z";
    private static final String OPEN = "severity: P1\nstatus: identified\nstarted: 2026-03-10T02:00Z\n";
    private static final String RESOLVED =
            "severity: P1\nstatus: resolved\nstarted: 2026-03-10T02:00Z\nresolved: 2026-03-10T06:00Z\n";

    @Test
    void aPauseStopsThePausableClocksOnly() {
        String paused = OPEN + "pauses: [ { from: 2026-03-10T02:30Z, to: 2026-03-10T03:30Z, why: Vendor } ]\n";
        Organisation site = Organisation.small().incident("a", paused);
        Obligation restore = site.obligation("a", "restore", "2026-03-10T05:00:00Z");
        assertThat(restore.deadline()).isEqualTo(Instant.parse("2026-03-10T04:00:00Z"));
        assertThat(restore.working().text())
                .isEqualTo("started Tue 10 Mar 09:00 WIB + 1 hour (paused 1 h) = Tue 10 Mar 11:00 WIB");
        assertThat(site.obligation("a", "respond", "2026-03-10T05:00:00Z").deadline())
                .isEqualTo(Instant.parse("2026-03-10T02:05:00Z"));
    }

    @Test
    void aPauseWithoutAnEndLastsUntilTheClock() {
        String paused = OPEN + "pauses: [ { from: 2026-03-10T02:30Z, why: Vendor } ]\n";
        Organisation site = Organisation.small().incident("a", paused);
        assertThat(site.obligation("a", "restore", "2026-03-10T12:00:00Z").deadline())
                .isEqualTo(Instant.parse("2026-03-10T12:30:00Z"));
    }

    @ParameterizedTest
    @CsvSource({"02:20, met", "02:21, late"})
    void aPromisedUpdateIsKeptByTheNext(String next, String state) {
        String updates = RESOLVED + "updates:\n"
                + "  - { at: 2026-03-10T02:05Z, status: investigating, text: One, next-by: 2026-03-10T02:20Z }\n"
                + "  - { at: 2026-03-10T" + next + "Z, status: identified, text: Two }\n";
        assertThat(Organisation.small().incident("a", updates).state("a", "update/next-by-1", LATER))
                .isEqualTo(state);
    }

    @Test
    void aPromisedUpdateThatNeverCameIsMissed() {
        String updates = OPEN + "updates:\n"
                + "  - { at: 2026-03-10T02:05Z, status: investigating, text: One, next-by: 2026-03-10T02:20Z }\n";
        Organisation site = Organisation.small().incident("a", updates);
        assertThat(site.state("a", "update/next-by-1", "2026-03-10T02:20:00Z")).isEqualTo("pending");
        assertThat(site.state("a", "update/next-by-1", "2026-03-10T02:20:01Z")).isEqualTo("overdue");
    }

    @Test
    void smallOutagesTogetherOweAPostmortem() {
        String outage = "severity: P3\nstatus: resolved\nservices: { api: partial-outage }\n"
                + "started: 2026-03-%1$sT02:00Z\nresolved: 2026-03-%1$sT02:%2$sZ\n";
        Organisation site = Organisation.small()
                .with("services.yaml", "groups: [ { name: All, services: [ { id: api, name: API } ] } ]\n")
                .with(
                        "severities.yaml",
                        Organisation.small().text("severities.yaml")
                                + "accumulate: [ { service: api, downtime: 60 minutes, within: 30 days, treat-as: P1 } ]\n")
                .incident("a", outage.formatted("01", "29"))
                .incident("b", outage.formatted("10", "31"))
                .incident("c", outage.formatted("12", "40"));
        Obligation owed = site.obligation("b", "postmortem/accumulated", LATER);
        assertThat(owed.state().key()).isEqualTo("overdue");
        assertThat(owed.deadline()).isEqualTo(Instant.parse("2026-03-12T02:31:00Z"));
        assertThat(site.targets("a", LATER)).doesNotContain("postmortem/accumulated");
        assertThat(site.targets("c", LATER)).as("the count begins again").doesNotContain("postmortem/accumulated");
        site.with(
                "postmortems/ab.md", "---\nincidents: [a, b]\nstatus: published\npublished: 2026-03-11T00:00Z\n---\n");
        assertThat(site.state("b", "postmortem/accumulated", LATER)).isEqualTo("met");
    }

    @Test
    void outagesFarApartOweNothing() {
        String outage = "severity: P3\nstatus: resolved\nservices: { api: partial-outage }\n"
                + "started: 2026-0%1$s-01T02:00Z\nresolved: 2026-0%1$s-01T02:40Z\n";
        Organisation site = Organisation.small()
                .with("services.yaml", "groups: [ { name: All, services: [ { id: api, name: API } ] } ]\n")
                .with(
                        "severities.yaml",
                        Organisation.small().text("severities.yaml")
                                + "accumulate: [ { service: api, downtime: 60 minutes, within: 30 days, treat-as: P1 } ]\n")
                .incident("a", outage.formatted("2"))
                .incident("b", outage.formatted("4"));
        assertThat(site.targets("b", LATER)).doesNotContain("postmortem/accumulated");
    }

    @ParameterizedTest
    @CsvSource({
        "'due: 2026-04-10, done: 2026-04-10', met",
        "'due: 2026-04-10, done: 2026-04-11', late",
        "'due: 2026-04-10, done: 2026-04-10T16:59Z', met",
        "'due: 2026-04-10, done: 2026-04-10T17:00Z', late",
        "'due: 2026-04-10, done: true', met",
        "'due: 2026-04-10', overdue",
        "'done: 2026-04-11', met",
        "'done: 2026-04-13', late"
    })
    void anActionIsDoneByItsDayOrByThatOfThePolicy(String dates, String state) {
        Organisation site = Organisation.small()
                .incident("a", RESOLVED)
                .postmortem(
                        "a",
                        "published: 2026-03-12T02:00Z\nactions: [ { id: ACT-1, what: Mend it, " + dates + " } ]\n");
        assertThat(site.state("a", "action/ACT-1", LATER)).isEqualTo(state);
    }

    @Test
    void anActionOfAnIncidentWithoutAPostmortemCountsFromItsEnd() {
        String incident = "severity: P3\nstatus: resolved\nstarted: 2026-03-10T02:00Z\nresolved: 2026-03-10T06:00Z\n"
                + "actions: [ { id: ACT-1, what: Mend it } ]\n";
        assertThat(Organisation.small()
                        .incident("a", incident)
                        .obligation("a", "action/ACT-1", LATER)
                        .deadline())
                .isEqualTo(Instant.parse("2026-04-09T06:00:00Z"));
    }

    @Test
    void whoeverWasOnCallOwesTheAnswer() {
        Organisation site = Organisation.small()
                .with(
                        "contacts.yaml",
                        "people: { ani: { name: Ani }, budi: { name: Budi } }\n"
                                + "roles: { on-call: { name: On call, schedule: primary } }\n")
                .with(
                        "oncall.yaml",
                        "schedules: { primary: { handover: \"09:00\", rotations: [ { people: [ani, budi], every: 1 week,"
                                + " from: 2026-03-02 } ] } }\n")
                .incident("a", OPEN)
                .incident("b", OPEN + "roles: { incident-commander: on-call }\n")
                .incident("c", OPEN + "reporter: ani\n");
        assertThat(site.obligation("a", "respond", LATER).owner()).isEqualTo("budi");
        assertThat(site.obligation("b", "respond", LATER).owner()).isEqualTo("budi");
        assertThat(site.obligation("c", "respond", LATER).owner()).isEqualTo("ani");
    }

    @Test
    void anIncidentThatSaysNothingOwesAllThatCountsFromItsBeginning() {
        assertThat(Organisation.small().incident("a", OPEN).targets("a", LATER))
                .containsExactly("respond", "restore", "update/1");
    }

    @Test
    void aCalendarThatIsNeverOpenOwesNothingAndEndsQuickly() {
        Organisation site = Organisation.small()
                .with("calendars.yaml", "calendars: { never: { hours: { mon: closed } } }\n")
                .with(
                        "severities.yaml",
                        "levels: [ { id: P1, impact: All, calendar: never, respond: { within: 1 hour } } ]\n")
                .incident("a", OPEN);
        assertThat(site.targets("a", LATER)).isEmpty();
    }
}
