package dev.sitrep.site;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The calendar of what is owed, read back by another implementation. */
class DeadlinesCalendarTest {
    @Test
    void isAValidCalendar(@TempDir Path output) throws Exception {
        Calendar calendar = calendar(output);

        assertThat(calendar.validate().getEntries()).isEmpty();
        assertThat(value(calendar.getProperties(), "VERSION")).isEqualTo("2.0");
        assertThat(value(calendar.getProperties(), "X-WR-CALNAME")).isEqualTo("Deadlines: Harbour Ferries");
        assertThat(calendar.<VEvent>getComponents(Component.VEVENT)).hasSameSizeAs(calendar.getComponents());
    }

    @Test
    void holdsWhatIsToBeDone(@TempDir Path output) throws Exception {
        assertThat(events(output).values())
                .extracting(e -> text(e, "SUMMARY"))
                .containsExactlyInAnyOrder(
                        "Overdue: postmortem of INC-1 (P1)",
                        "review of the postmortem of INC-1 (P1)",
                        "restoration of INC-2 (P2)",
                        "response to INC-3 (P1)",
                        "notice 'harbour-master' of INC-3 (P1)",
                        "routine backup-test",
                        "review of runbook timetable-stale",
                        "review of runbook tickets-down",
                        "verification of contact bayu",
                        "verification of contact rini",
                        "drill quarterly of 2026-03-03");
    }

    @Test
    void tellsEverythingAboutADeadline(@TempDir Path output) throws Exception {
        VEvent event = event(output, "Overdue: postmortem of INC-1 (P1)");

        assertThat(text(event, "UID")).matches("deadline-[0-9a-f]{32}@status\\.ferries\\.example");
        assertThat(text(event, "DTSTAMP")).isEqualTo("20260220T020000Z");
        assertThat(text(event, "DTSTART")).isEqualTo("20260218T100000Z");
        assertThat(event.getProperty("DTEND")).isEmpty();
        assertThat(text(event, "DESCRIPTION")).isEqualTo("""
                        Timetable; empty, all quays \\ piers
                        Owner: Rini
                        Reckoned: resolved Fri 13 Feb 11:00 WIB + 2 business days (office; Tue 17 was a holiday) = Wed 18 Feb 17:00 WIB
                        Promised by: severities.yaml:9
                        To do: publish the postmortem""");
        assertThat(text(event, "URL")).isEqualTo("https://status.ferries.example/ops/incidents/INC-1/");
        assertThat(text(event, "CATEGORIES")).isEqualTo("postmortem");
        assertThat(text(event, "STATUS")).isEqualTo("CONFIRMED");
        assertThat(text(event, "TRANSP")).isEqualTo("TRANSPARENT");
        assertThat(event.getAlarms()).as("alarms of what is past").isEmpty();
    }

    @Test
    void remindsAsLongBeforeAsTheGateWarns(@TempDir Path output) throws Exception {
        assertThat(trigger(event(output, "restoration of INC-2 (P2)"))).isEqualTo(Duration.ofDays(-3));
        assertThat(trigger(event(output, "notice 'harbour-master' of INC-3 (P1)")))
                .isEqualTo(Duration.ofMinutes(-15));
        VAlarm alarm = event(output, "restoration of INC-2 (P2)").getAlarms().get(0);
        assertThat(value(alarm.getProperties(), "ACTION")).isEqualTo("DISPLAY");
        assertThat(value(alarm.getProperties(), "DESCRIPTION")).isEqualTo("restoration of INC-2 (P2)");
    }

    @Test
    void saysWhatIsWaived(@TempDir Path output) throws Exception {
        assertThat(text(event(output, "review of runbook tickets-down"), "DESCRIPTION"))
                .endsWith("\nWaived until 2026-03-01T16:59:59Z: The shop is rebuilt");
    }

    @Test
    void anEventStaysTheSameWhenItsRecordAndTheClockMove(@TempDir Path one, @TempDir Path other) throws Exception {
        Map<String, VEvent> before = events(one);
        Path records = copy(Built.source("deadlines"), other.resolve("records"));
        edit(
                records.resolve("incidents/INC-2.md"),
                text -> text.replace("started: ", "tags: [printer]\nstarted: ")
                        .replace("detected: 2026-02-16T01:00Z", "detected: 2026-02-16T02:00Z")
                        .replace("printer", "plotter"));
        Request request = new Request(
                records,
                other.resolve("out"),
                other.resolve("out/reports"),
                Built.AS_OF.plus(Duration.ofMinutes(1)),
                FailOn.ERROR,
                List.of());
        Sitrep.deadlines(request, Outlook.parse("1 day", null));
        Map<String, VEvent> after = events(other.resolve("out").resolve("reports/deadlines.ics"));

        assertThat(after.keySet()).isEqualTo(before.keySet());
        String uid = text(event(one, "restoration of INC-2 (P2)"), "UID");
        assertThat(text(requireNonNull(after.get(uid)), "DTSTART")).isEqualTo("20260223T020000Z");
        assertThat(text(requireNonNull(before.get(uid)), "DTSTART")).isEqualTo("20260223T010000Z");
    }

    @Test
    void recordsCannotBreakOutOfIt(@TempDir Path folder) throws Exception {
        Path records = copy(Built.source("deadlines"), folder.resolve("records"));
        edit(
                records.resolve("incidents/INC-2.md"),
                text -> text.replaceAll(
                        "title: .*",
                        "title: \"Down\\\\r\\\\nBEGIN:VALARM\\\\r\\\\nACTION:AUDIO\\\\nEND:VALARM\\\\u2028X:1\\\\u202Etxt\\\\0 "
                                + "😀".repeat(60) + "\""));
        edit(records.resolve("contacts.yaml"), text -> text.replace("Bayu 渡辺", "\"B\\nATTACH:file:///etc/passwd\""));
        edit(
                records.resolve("sitrep.yaml"),
                text -> text.replace("Harbour Ferries", "\"H\\r\\nMETHOD:CANCEL\"")
                        .replace("https://status.ferries.example/ops", "\"https://x.example/\\r\\nBEGIN:VEVENT\""));
        Request request = Built.request(records, folder.resolve("out"));
        Sitrep.deadlines(request, Outlook.parse("30 days", null));

        Path file = folder.resolve("out/reports/deadlines.ics");
        try (InputStream in = Files.newInputStream(file)) {
            Calendar calendar = new CalendarBuilder().build(in);
            assertThat(calendar.validate().getEntries()).isEmpty();
            assertThat(names(calendar.getProperties())).doesNotContain("METHOD");
        }
        Map<String, VEvent> events = events(file);
        assertThat(events).hasSize(11);
        assertThat(events.values()).allSatisfy(e -> {
            assertThat(e.getAlarms()).hasSizeLessThan(2);
            assertThat(names(e.getProperties())).doesNotContain("ATTACH", "X", "URL");
        });
        for (String line : Files.readString(file).split("\r\n")) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).as(line).isLessThanOrEqualTo(75);
        }
    }

    @Test
    void twoRecordsOfOneIdAreTwoEvents(@TempDir Path folder) throws Exception {
        Path records = copy(Built.source("deadlines"), folder.resolve("records"));
        Files.copy(records.resolve("incidents/INC-3.md"), records.resolve("incidents/INC-3-again.md"));
        Sitrep.deadlines(Built.request(records, folder.resolve("out")), Outlook.parse("30 days", null));

        assertThat(events(folder.resolve("out/reports/deadlines.ics"))).hasSize(13);
    }

    @Test
    void isAValidCalendarWhereNothingIsOwed(@TempDir Path folder) throws Exception {
        Path records = Files.createDirectory(folder.resolve("records"));
        Files.writeString(records.resolve("sitrep.yaml"), "title: New\n");
        Sitrep.deadlines(Built.request(records, folder.resolve("out")), Outlook.parse("30 days", null));

        try (InputStream in = Files.newInputStream(folder.resolve("out/reports/deadlines.ics"))) {
            Calendar calendar = new CalendarBuilder().build(in);
            assertThat(calendar.validate().getEntries()).isEmpty();
            assertThat(calendar.getComponents()).hasSize(1);
            assertThat(calendar.<VEvent>getComponents(Component.VEVENT)).isEmpty();
        }
    }

    @Test
    void aYearOfFiveDigitsIsNoDateOfACalendar(@TempDir Path folder) throws Exception {
        Path records = copy(Built.source("deadlines"), folder.resolve("records"));
        edit(
                records.resolve("severities.yaml"),
                text -> text.replace("restore: { within: 1 week }", "restore: { within: 99999 months }"));
        Sitrep.deadlines(Built.request(records, folder.resolve("out")), Outlook.parse("30 days", null));

        assertThat(events(folder.resolve("out/reports/deadlines.ics"))).hasSize(10);
    }

    @Test
    void isPublishedToTheInnermostAudienceOnly(@TempDir Path output) throws Exception {
        Sitrep.site(Built.request(Built.source("deadlines"), output), line -> {});

        assertThat(output.resolve("public/deadlines.ics")).doesNotExist();
        assertThat(output.resolve("public/deadlines.json")).doesNotExist();
        assertThat(output.resolve("internal/deadlines.json")).exists();
        assertThat(events(output.resolve("internal/deadlines.ics"))).hasSize(11);
    }

    private static Duration trigger(VEvent event) {
        return Duration.parse(
                event.getAlarms().get(0).getProperty("TRIGGER").orElseThrow().getValue());
    }

    private static VEvent event(Path output, String summary) throws Exception {
        return events(output).values().stream()
                .filter(e -> text(e, "SUMMARY").equals(summary))
                .findFirst()
                .orElseThrow();
    }

    /** By UID: two of the same fail. */
    private static Map<String, VEvent> events(Path output) throws Exception {
        Path file = output;
        if (Files.isDirectory(output)) {
            DeadlinesTest.told(output, "30 days", null);
            file = output.resolve("reports/deadlines.ics");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return new CalendarBuilder()
                    .build(in).<VEvent>getComponents(Component.VEVENT).stream()
                            .collect(Collectors.toMap(e -> text(e, "UID"), Function.identity()));
        }
    }

    private static Calendar calendar(Path output) throws Exception {
        DeadlinesTest.told(output, "30 days", null);
        try (InputStream in = Files.newInputStream(output.resolve("reports/deadlines.ics"))) {
            return new CalendarBuilder().build(in);
        }
    }

    private static String text(VEvent event, String property) {
        return value(event.getProperties(), property);
    }

    private static String value(List<Property> properties, String name) {
        return properties.stream()
                .filter(p -> p.getName().equals(name))
                .map(Property::getValue)
                .collect(Collectors.joining(" AND "));
    }

    private static List<String> names(List<Property> properties) {
        return properties.stream().map(Property::getName).toList();
    }

    private static Path copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
        return to;
    }

    private static void edit(Path file, Function<String, String> change) throws IOException {
        String text = Files.readString(file);
        String changed = change.apply(text);
        assertThat(changed).isNotEqualTo(text);
        Files.writeString(file, changed);
    }
}
