package dev.sitrep.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.sitrep.finding.Level;
import dev.sitrep.model.Action;
import dev.sitrep.model.BusinessCalendar;
import dev.sitrep.model.Catalog;
import dev.sitrep.model.ComponentStatus;
import dev.sitrep.model.DayRange;
import dev.sitrep.model.Drill;
import dev.sitrep.model.EventKind;
import dev.sitrep.model.Incident;
import dev.sitrep.model.Moment;
import dev.sitrep.model.OpenHours;
import dev.sitrep.model.Person;
import dev.sitrep.model.Severity;
import dev.sitrep.model.Site;
import dev.sitrep.model.TimelineEntry;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordsTest {
    private static final String JAKARTA = "title: S\ntimezone: Asia/Jakarta\n";

    @Test
    void anIncidentIsReadWithItsTimesInOrderPastMidnight() {
        Incident incident = load(new MapTree()
                        .with("sitrep.yaml", JAKARTA)
                        .with("incidents/2026/x.md", Samples.incident()))
                .incidents()
                .get(0);

        assertThat(incident.id()).isEqualTo("INC-20260119-001");
        assertThat(incident.title()).isEqualTo("ERP down: no database connections");
        assertThat(incident.services())
                .containsExactly(
                        entry("backend", ComponentStatus.MAJOR_OUTAGE),
                        entry("postgres", ComponentStatus.PARTIAL_OUTAGE));
        assertThat(instant(incident.started())).isEqualTo("2026-01-19T16:50:00Z");
        assertThat(instant(incident.acknowledged())).isEqualTo("2026-01-19T16:53:00Z");
        assertThat(instant(incident.mitigated())).isEqualTo("2026-01-19T17:10:00Z");
        assertThat(instant(incident.resolved())).isEqualTo("2026-01-19T17:40:00Z");
        assertThat(incident.reported())
                .isEqualTo(new Moment(Instant.parse("2026-01-20T16:59:59Z"), LocalDate.of(2026, 1, 20)));
        assertThat(incident.runbooks()).containsExactly("api-backend-down");
        assertThat(incident.resolution()).isEqualTo("Restarted the backend to clear the pool.");
        assertThat(Objects.requireNonNull(incident.impact()).summary()).isEqualTo("Production stopped");
        assertThat(incident.links())
                .extracting(link -> link.url())
                .containsExactly("https://tracker.example/771", "https://tracker.example/772");
    }

    @Test
    void entriesOfAListTakeTheDateOfTheEntryBefore() {
        Incident incident = load(MapTree.of("incidents/x.md", Samples.incident()))
                .incidents()
                .get(0);

        assertThat(incident.timeline())
                .extracting(entry -> instant(entry.at()).toString())
                .containsExactly(
                        "2026-01-19T16:49:00Z", "2026-01-19T16:51:00Z", "2026-01-19T17:10:00Z", "2026-01-19T18:00:00Z");
        assertThat(incident.timeline())
                .extracting(TimelineEntry::kind)
                .containsExactly(EventKind.DETECTED, null, EventKind.MITIGATED, EventKind.IDENTIFIED);
        assertThat(instant(incident.updates().get(0).nextBy())).isEqualTo("2026-01-19T17:04:00Z");
        assertThat(instant(incident.updates().get(1).at()))
                .as("each list begins again at 'started'")
                .isEqualTo("2026-01-19T17:12:00Z");
        assertThat(instant(incident.pauses().get(0).to())).isEqualTo("2026-01-19T17:01:00Z");
    }

    @Test
    void doneIsADayOrTrue() {
        List<Action> actions = load(MapTree.of("incidents/x.md", Samples.incident()))
                .incidents()
                .get(0)
                .actions();

        assertThat(Objects.requireNonNull(actions.get(0).done()).at()).isNull();
        assertThat(Objects.requireNonNull(
                                Objects.requireNonNull(actions.get(1).done()).at())
                        .date())
                .isEqualTo(LocalDate.of(2026, 2, 1));
        assertThat(actions.get(2).done()).isNull();
    }

    @Test
    void theSiteIsReadWithItsWordsNumbersAndLevels() {
        Site site = load(MapTree.of("sitrep.yaml", """
                title: 012
                url: https://status.example/
                timezone: Asia/Jakarta
                language: id
                audiences: public
                uptime: { days: 90, weights: { major-outage: 1, partial-outage: 0.3 } }
                gate: { warn-before: 3 days, enforce-from: 2026-01-01, rules: { contact-placeholder: warning, unknown-role: off } }
                sections: { blameless-note: Blameless note }
                """)).site();

        assertThat(site.title()).as("what looks like a number stays text").isEqualTo("012");
        assertThat(site.timezone()).isEqualTo(ZoneId.of("Asia/Jakarta"));
        assertThat(site.audiences()).containsExactly("public");
        assertThat(Objects.requireNonNull(site.uptime()).weights())
                .containsExactly(entry(ComponentStatus.MAJOR_OUTAGE, 1.0), entry(ComponentStatus.PARTIAL_OUTAGE, 0.3));
        assertThat(Objects.requireNonNull(site.gate()).rules())
                .containsExactly(entry("contact-placeholder", Level.WARNING), entry("unknown-role", Level.OFF));
        assertThat(site.gate().enforceFrom()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(site.sections()).containsExactly(entry("blameless-note", List.of("Blameless note")));
    }

    @Test
    void valuesThatYamlWouldTurnIntoSomethingElseStayText() {
        Catalog catalog = load(MapTree.of("contacts.yaml", """
                people:
                  no: { name: no, phone: +62812, title: 24x7, slack: 22:22, note: 1_000 }
                  yes: { name: "null", phone: 0o17, title: on, slack: .inf, note: null }
                """));

        assertThat(catalog.contacts().people()).containsOnlyKeys("no", "yes");
        assertThat(person(catalog, "no").phone()).isEqualTo("+62812");
        assertThat(person(catalog, "no").note()).isEqualTo("1_000");
        assertThat(person(catalog, "yes").name()).isEqualTo("null");
        assertThat(person(catalog, "yes").note())
                .as("an unquoted null is nothing")
                .isNull();
        assertThat(person(catalog, "no").id()).isEqualTo("no");
    }

    @Test
    void shorthandsStandForTheMapping() {
        List<Severity> levels =
                load(MapTree.of("severities.yaml", """
                levels:
                  - { id: P1, respond: 5 minutes, notify: { who: [a], within: 1 h }, escalate: P1, postmortem: 48 hours }
                  - { id: P2, escalate: [ { after: 3m, notify: [a] } ], update: { every: 5m }, observe: { for: 1h } }
                """)).severities().levels();

        assertThat(Objects.requireNonNull(
                                Objects.requireNonNull(levels.get(0).respond()).within())
                        .text())
                .isEqualTo("5 minutes");
        assertThat(levels.get(0).notifications()).hasSize(1);
        assertThat(Objects.requireNonNull(levels.get(0).escalate()).policy()).isEqualTo("P1");
        assertThat(Objects.requireNonNull(levels.get(1).escalate())
                        .steps()
                        .get(0)
                        .whom())
                .containsExactly("a");
        assertThat(Objects.requireNonNull(
                                Objects.requireNonNull(levels.get(1).observe()).lasting())
                        .text())
                .isEqualTo("1h");
    }

    @Test
    void calendarsHaveDaysAndHoursAsKeysAndValues() {
        BusinessCalendar office = office(load(MapTree.of("calendars.yaml", """
                calendars:
                  office:
                    timezone: Asia/Jakarta
                    hours: { mon-thu: "08:30-12:00, 13:00-17:30", sat: "22:00-24:00", sun: closed }
                    holidays: { also: [2026-03-19, { date: 2026-03-20, name: Idul Fitri }], not: 2026-05-01 }
                """)));

        assertThat(office.hours())
                .containsExactly(
                        entry(
                                new DayRange(DayOfWeek.MONDAY, DayOfWeek.THURSDAY),
                                OpenHours.parse("08:30-12:00, 13:00-17:30")),
                        entry(new DayRange(DayOfWeek.SATURDAY, DayOfWeek.SATURDAY), OpenHours.parse("22:00-24:00")),
                        entry(new DayRange(DayOfWeek.SUNDAY, DayOfWeek.SUNDAY), OpenHours.parse("closed")));
        assertThat(Objects.requireNonNull(office.holidays()).also())
                .extracting(holiday -> holiday.date())
                .containsExactly(LocalDate.of(2026, 3, 19), LocalDate.of(2026, 3, 20));
    }

    @Test
    void schedulesAndDrillsAreRead() {
        Catalog catalog = load(new MapTree().with("oncall.yaml", """
                        schedules:
                          primary:
                            handover: "09:00"
                            rotations: { people: [a, b], every: 1 week, from: 2026-01-05, days: [thu-sun, mon] }
                        """).with("drills/monthly.yaml", """
                        plan:
                          every: first Tuesday of the month 15:00 UTC
                          scenarios: [ { rotate: monthly, from: 2026-01, of: [ { id: db-pool } ] } ]
                        held: [ { on: 2026-01-06, measured: { detect: 1m20s }, scores: { communicate: 2 } } ]
                        """));
        Drill drill = catalog.drills().get(0);

        assertThat(Objects.requireNonNull(catalog.onCall().schedules().get("primary"))
                        .handover())
                .isEqualTo(LocalTime.of(9, 0));
        assertThat(drill.id()).as("the file's stem").isEqualTo("monthly");
        assertThat(Objects.requireNonNull(Objects.requireNonNull(drill.plan()).every())
                        .day())
                .isEqualTo(DayOfWeek.TUESDAY);
        assertThat(drill.plan().scenarios().get(0).of().get(0).id()).isEqualTo("db-pool");
        assertThat(drill.held().get(0).scores()).containsExactly(entry("communicate", 2));
    }

    private static Catalog load(MapTree tree) {
        Catalog catalog = Loader.load(tree);
        assertThat(catalog.problems()).isEmpty();
        return catalog;
    }

    private static Person person(Catalog catalog, String id) {
        return Objects.requireNonNull(catalog.contacts().people().get(id));
    }

    private static BusinessCalendar office(Catalog catalog) {
        return Objects.requireNonNull(catalog.calendars().calendars().get("office"));
    }

    private static Instant instant(@Nullable Moment moment) {
        return Objects.requireNonNull(moment).instant();
    }
}
