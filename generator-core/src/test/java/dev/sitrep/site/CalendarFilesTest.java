package dev.sitrep.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The calendars of a site, read back by another implementation. The clock stands at 2026-02-20T02:00Z. */
class CalendarFilesTest {
    private static final ZoneId VILNIUS = ZoneId.of("Europe/Vilnius");
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssX");

    @TempDir
    Path folder;

    private Path source;

    @BeforeEach
    void site() throws IOException {
        source = folder.resolve("source");
        write(
                "sitrep.yaml",
                "title: Test\nurl: https://status.test.example/\ntimezone: Europe/Vilnius\nlanguage: en\n");
        write("services.yaml", "groups: [ { name: G, services: [ { id: db, name: Database } ] } ]\n");
        write("severities.yaml", "levels: [ { id: P1, name: Critical } ]\n");
        write("contacts.yaml", "people:\n  ada: { name: Ada }\n  ben: { name: Ben }\n");
        write("oncall.yaml", """
                schedules:
                  primary:
                    name: First line
                    handover: "09:00"
                    rotations: [ { people: [ada, ben], every: 1 week, from: 2026-01-05 } ]
                    overrides: [ { person: ben, from: 2026-03-04T09:00, to: 2026-03-05T09:00, why: "Ada is *away*" } ]
                  always: { handover: "09:00", rotations: [ { people: [ada] } ] }
                  elsewhere: { external: PagerDuty }
                """);
        maintenance("scheduled", "{ from: 2026-02-25T01:00Z, to: 2026-02-25T02:00Z }", "");
        write("incidents/INC-1.md", """
                ---
                id: INC-1
                title: Down
                severity: P1
                status: resolved
                services: { db: major-outage }
                started: 2026-02-19T10:00Z
                mitigated: 2026-02-19T10:40Z
                resolved: 2026-02-19T11:00Z
                audience: public
                updates: [ { at: 2026-02-19T10:05Z, text: We look into it. } ]
                ---
                """);
    }

    @Test
    void thereAreThreeForReadersAndTheShiftsForThoseWhoSeePeople() throws Exception {
        Map<String, Calendar> seen = build("a");

        assertThat(seen.keySet())
                .containsExactlyInAnyOrder(
                        "public/calendar.ics",
                        "public/maintenance.ics",
                        "public/incidents.ics",
                        "internal/calendar.ics",
                        "internal/maintenance.ics",
                        "internal/incidents.ics",
                        "internal/deadlines.ics",
                        "internal/on-call.ics",
                        "internal/on-call/primary.ics",
                        "internal/on-call/always.ics",
                        "internal/on-call/people/ada.ics",
                        "internal/on-call/people/ben.ics");
        seen.forEach((path, calendar) -> {
            assertThat(calendar.validate().getEntries()).as(path).isEmpty();
            assertThat(events(calendar).stream().map(e -> value(e, "UID")))
                    .as(path)
                    .doesNotHaveDuplicates();
        });
        assertThat(summaries(seen, "public/calendar.ics")).containsExactly("P1: Down", "Maintenance: Window");
        assertThat(summaries(seen, "public/incidents.ics")).containsExactly("P1: Down");
        assertThat(name(seen, "internal/incidents.ics")).isEqualTo("Test: Incidents (internal)");
    }

    @Test
    void anIncidentLastsAsLongAsItsImpact() throws Exception {
        VEvent event = only(build("a"), "public/incidents.ics");

        assertThat(value(event, "DTSTART")).isEqualTo("20260219T100000Z");
        assertThat(value(event, "DTEND")).isEqualTo("20260219T104000Z");
        assertThat(value(event, "DTSTAMP")).isEqualTo("20260219T110000Z");
        assertThat(value(event, "URL")).isEqualTo("https://status.test.example/incidents/INC-1/");
        assertThat(value(event, "DESCRIPTION"))
                .isEqualTo(
                        "Resolved · P1 Critical\nDatabase\nWe look into it.\nhttps://status.test.example/incidents/INC-1/");
    }

    @Test
    void maintenanceKeepsItsIdGrowsItsSequenceAndIsCancelled() throws Exception {
        VEvent one = only(build("a"), "public/maintenance.ics");
        maintenance(
                "scheduled",
                "{ from: 2026-02-26T01:00Z, to: 2026-02-26T02:00Z }",
                "updates: [ { at: 2026-02-19T08:00Z, text: A day later. } ]\n");
        VEvent two = only(build("b"), "public/maintenance.ics");
        maintenance(
                "cancelled",
                "{ from: 2026-02-26T01:00Z, to: 2026-02-26T02:00Z }",
                "updates: [ { at: 2026-02-19T08:00Z, text: A day later. }, { at: 2026-02-19T09:00Z, text: Not at all. } ]\n");
        VEvent three = only(build("c"), "public/maintenance.ics");

        assertThat(List.of(value(two, "UID"), value(three, "UID"))).containsOnly(value(one, "UID"));
        assertThat(List.of(sequence(one), sequence(two), sequence(three)))
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(value(two, "DTSTART")).isEqualTo("20260226T010000Z");
        assertThat(value(two, "DTSTAMP")).isEqualTo("20260219T080000Z");
        assertThat(value(one, "STATUS")).isEqualTo("CONFIRMED");
        assertThat(value(three, "STATUS")).isEqualTo("CANCELLED");
        assertThat(value(three, "SUMMARY")).isEqualTo("Cancelled: Maintenance: Window");
    }

    @Test
    void aWindowOfDaysIsOfDays() throws Exception {
        maintenance("scheduled", "{ from: 2026-02-27, to: 2026-02-28 }", "");
        VEvent event = only(build("a"), "public/maintenance.ics");

        assertThat(value(event, "DTSTART")).isEqualTo("20260227");
        assertThat(value(event, "DTEND")).isEqualTo("20260301");
    }

    @Test
    void aHandoverKeepsItsHourWhenTheClocksChange() throws Exception {
        List<VEvent> shifts = events(build("a"), "internal/on-call/primary.ics");

        assertThat(shifts).hasSizeGreaterThan(30);
        assertThat(shifts).allSatisfy(shift -> assertThat(local(shift)).isEqualTo(LocalTime.of(9, 0)));
        assertThat(shifts.stream().map(shift -> value(shift, "DTSTART")))
                .contains("20260323T070000Z", "20260330T060000Z");
        for (int i = 1; i < shifts.size(); i++) {
            assertThat(value(shifts.get(i), "DTSTART")).isEqualTo(value(shifts.get(i - 1), "DTEND"));
        }
    }

    @Test
    void anExceptionIsAShiftAndTheOthersAroundItChange() throws Exception {
        Map<String, Calendar> with = build("a");
        write(
                "oncall.yaml",
                Files.readString(source.resolve("oncall.yaml")).replaceAll("(?m)^    overrides:.*\\n", ""));
        Map<String, Calendar> without = build("b");

        VEvent exception = at(with, "internal/on-call/people/ben.ics", "20260304T070000Z");
        assertThat(value(exception, "SUMMARY")).isEqualTo("Ben on call (First line)");
        assertThat(value(exception, "DESCRIPTION")).startsWith("exception: Ada is away");
        VEvent shortened = at(with, "internal/on-call/people/ada.ics", "20260302T070000Z");
        VEvent whole = at(without, "internal/on-call/people/ada.ics", "20260302T070000Z");
        assertThat(value(shortened, "UID")).isEqualTo(value(whole, "UID"));
        assertThat(value(shortened, "DTEND")).isEqualTo("20260304T070000Z");
        assertThat(sequence(shortened)).isGreaterThan(sequence(whole));
    }

    @Test
    void shiftsReachSixMonthsAheadAndStayAsTheyAreWithinAMonth() throws Exception {
        String first = text("a", Built.AS_OF);
        String later = text("b", Instant.parse("2026-02-27T02:00:00Z"));

        assertThat(later).isEqualTo(first);
        assertThat(first)
                .contains("DTSTART:20251031T220000Z", "DTSTART:20260105T070000Z", "DTSTART:20260831T060000Z")
                .doesNotContain("DTSTART:202609");
    }

    @Test
    void aShiftWithoutAnEndIsToldByTheMonth() throws Exception {
        List<VEvent> shifts = events(build("a"), "internal/on-call/always.ics");

        assertThat(shifts).hasSize(10);
        assertThat(value(shifts.get(0), "DTSTART")).isEqualTo("20251031T220000Z");
        assertThat(value(shifts.get(9), "DTEND")).isEqualTo("20260831T210000Z");
    }

    @Test
    void nothingThatARecordSaysBreaksOutOrFails() throws Exception {
        write("sitrep.yaml", "title: \"T\\r\\nMETHOD:CANCEL\"\nurl: \"https://x.example/\\r\\nBEGIN:VEVENT\"\n");
        write(
                "incidents/INC-2.md",
                "---\nid: \"INC-2\\r\\nX:1\"\ntitle: \"D\\r\\nBEGIN:VALARM\\0\\uD83D\"\nseverity: P9\nstarted: 2026-02-19T10:00Z\nmitigated: 2026-02-18T10:00Z\naudience: public\n---\n");
        write("incidents/INC-3.md", "---\nid: INC-3\ntitle: No times\naudience: public\n---\n");
        write(
                "maintenance/m2.md",
                "---\nid: m2\ntitle: Odd\nscheduled: { from: 2026-02-25T02:00Z, to: 2026-02-25T01:00Z }\naudience: public\n---\n");
        write("maintenance/m3.md", "---\nid: m3\ntitle: None\naudience: public\n---\n");
        Map<String, Calendar> seen = build("a");

        seen.forEach((path, calendar) -> {
            assertThat(calendar.validate().getEntries()).as(path).isEmpty();
            assertThat(calendar.getProperty("METHOD")).isEmpty();
            assertThat(events(calendar)).allSatisfy(e -> {
                if (!path.contains("deadlines")) {
                    assertThat(e.getAlarms()).isEmpty();
                }
                assertThat(e.getProperty("URL")).isEmpty();
            });
        });
        assertThat(events(seen, "public/incidents.ics")).hasSize(2);
        assertThat(events(seen, "public/maintenance.ics")).hasSize(2);
    }

    @Test
    void aSiteWithoutRecordsHasValidCalendars() throws Exception {
        source = Files.createDirectory(folder.resolve("empty"));
        write("sitrep.yaml", "title: New\n");
        assertThat(build("a").keySet()).containsExactly("internal/deadlines.ics");
        write("services.yaml", "groups: [ { name: G, services: [ { id: db, name: Database } ] } ]\n");

        assertThat(build("b")).hasSizeGreaterThan(5).allSatisfy((path, calendar) -> {
            assertThat(calendar.validate().getEntries()).as(path).isEmpty();
            assertThat(events(calendar)).isEmpty();
        });
    }

    private String text(String output, Instant asOf) throws Exception {
        Path out = folder.resolve(output);
        Sitrep.site(new Request(source, out, out.resolve("reports"), asOf, FailOn.ERROR, List.of()), line -> {});
        return Files.readString(out.resolve("internal/on-call.ics"));
    }

    private Map<String, Calendar> build(String output) throws Exception {
        Path out = folder.resolve(output);
        Sitrep.site(Built.request(source, out), line -> {});
        Map<String, Calendar> calendars = new TreeMap<>();
        for (String path : Built.files(out).keySet()) {
            if (path.endsWith(".ics")) {
                try (InputStream in = Files.newInputStream(out.resolve(path))) {
                    calendars.put(path, new CalendarBuilder().build(in));
                }
            }
        }
        return calendars;
    }

    private static Calendar calendar(Map<String, Calendar> seen, String path) {
        return Objects.requireNonNull(seen.get(path), path);
    }

    private static List<VEvent> events(Map<String, Calendar> seen, String path) {
        return events(calendar(seen, path));
    }

    private static List<VEvent> events(Calendar calendar) {
        return calendar.getComponents(Component.VEVENT);
    }

    private static List<String> summaries(Map<String, Calendar> seen, String path) {
        return events(seen, path).stream().map(e -> value(e, "SUMMARY")).toList();
    }

    private static String name(Map<String, Calendar> seen, String path) {
        return calendar(seen, path).getProperty("X-WR-CALNAME").orElseThrow().getValue();
    }

    private static VEvent only(Map<String, Calendar> seen, String path) {
        assertThat(events(seen, path)).hasSize(1);
        return events(seen, path).get(0);
    }

    private static VEvent at(Map<String, Calendar> seen, String path, String start) {
        return events(seen, path).stream()
                .filter(e -> value(e, "DTSTART").equals(start))
                .findFirst()
                .orElseThrow();
    }

    private static LocalTime local(VEvent event) {
        return Instant.from(UTC.parse(value(event, "DTSTART"))).atZone(VILNIUS).toLocalTime();
    }

    private static int sequence(VEvent event) {
        return Integer.parseInt(value(event, "SEQUENCE"));
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }

    private void maintenance(String status, String scheduled, String more) throws IOException {
        write(
                "maintenance/window.md",
                "---\nid: window\ntitle: Window\nservices: [db]\nstatus: " + status + "\naudience: public\nscheduled: "
                        + scheduled + "\n" + more + "---\n");
    }

    private void write(String path, String text) throws IOException {
        Path file = source.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
