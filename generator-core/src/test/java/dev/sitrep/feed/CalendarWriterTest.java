package dev.sitrep.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sitrep.view.CalendarEvent;
import dev.sitrep.view.EventCalendar;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

/** What is written is what another implementation reads. */
class CalendarWriterTest {
    /** No backslash before a line end: ical4j reads the two, which are three backslashes and an n, as something else. */
    private static final String[] PIECES = {
        "a",
        "é",
        "東",
        "🚢",
        "👩‍🚒",
        "\\x",
        "\\n",
        ",",
        ";",
        ":",
        "\"",
        " ",
        "\r\n",
        "\n",
        "\t",
        "\u0000",
        "\u001B",
        "\uD83D",
        "\uDC00",
        "\u202E",
        "\u2028",
        "\u0085",
        "BEGIN:VALARM",
        "END:VEVENT",
        "عربية",
        "e\u0301",
        "\uFEFF"
    };

    @Test
    void isReadAsItWasMeant() throws Exception {
        for (int seed = 0; seed < 150; seed++) {
            Random random = new Random(seed);
            List<CalendarEvent> events = new ArrayList<>();
            for (int n = random.nextInt(4); n > 0; n--) {
                events.add(event(random, n));
            }
            byte[] bytes = CalendarWriter.bytes(new EventCalendar("x.ics", hostile(random), events));

            Calendar read = read(bytes);
            assertThat(read.validate().getEntries()).as("seed %d", seed).isEmpty();
            List<VEvent> found = read.getComponents(Component.VEVENT);
            assertThat(found).hasSameSizeAs(events);
            for (int i = 0; i < events.size(); i++) {
                CalendarEvent event = events.get(i);
                assertThat(value(found.get(i), "UID")).isEqualTo(event.id());
                assertThat(value(found.get(i), "SEQUENCE")).isEqualTo(String.valueOf(event.revision()));
                assertThat(value(found.get(i), "SUMMARY")).isEqualTo(readable(event.title()));
                assertThat(value(found.get(i), "DESCRIPTION")).isEqualTo(readable(event.description()));
                assertThat(value(found.get(i), "STATUS")).isEqualTo(event.cancelled() ? "CANCELLED" : "CONFIRMED");
                assertThat(found.get(i).getAlarms()).isEmpty();
            }
            for (String line : new String(bytes, StandardCharsets.UTF_8).split("\r\n")) {
                assertThat(line.getBytes(StandardCharsets.UTF_8).length)
                        .as(line)
                        .isLessThanOrEqualTo(75);
                assertThat(line).doesNotContain("\uFFFD?");
            }
        }
    }

    @Test
    void tellsInstantsInUtcAndDaysWithoutAZone() throws Exception {
        Instant from = Instant.parse("2026-03-28T22:30:00Z");
        VEvent timed = first(event(from, Instant.parse("2026-03-29T07:00:00Z"), null));
        assertThat(value(timed, "DTSTART")).isEqualTo("20260328T223000Z");
        assertThat(value(timed, "DTEND")).isEqualTo("20260329T070000Z");
        VEvent open = first(event(from, null, null));
        assertThat(open.getProperty("DTEND")).isEmpty();
        VEvent days = first(event(
                from, null, new CalendarEvent.Days(LocalDate.parse("2026-02-27"), LocalDate.parse("2026-02-28"))));
        assertThat(value(days, "DTSTART")).isEqualTo("20260227");
        assertThat(value(days, "DTEND")).as("the day after the last").isEqualTo("20260301");
    }

    @Test
    void asksToBeReadAgainAndHasAName() throws Exception {
        Calendar calendar = read(CalendarWriter.bytes(new EventCalendar("x.ics", "Maintenance, all", List.of())));

        assertThat(calendar.validate().getEntries()).isEmpty();
        assertThat(calendar.getProperty("X-WR-CALNAME").orElseThrow().getValue())
                .isEqualTo("Maintenance, all");
        assertThat(calendar.getProperty("REFRESH-INTERVAL").orElseThrow().getValue())
                .isEqualTo("PT1H");
        assertThat(calendar.getProperty("METHOD")).isEmpty();
    }

    private static VEvent first(CalendarEvent event) throws Exception {
        return read(CalendarWriter.bytes(new EventCalendar("x.ics", "X", List.of(event))))
                .<VEvent>getComponents(Component.VEVENT)
                .get(0);
    }

    private static CalendarEvent event(
            Instant from,
            @org.jspecify.annotations.Nullable Instant to,
            CalendarEvent.@org.jspecify.annotations.Nullable Days days) {
        return new CalendarEvent(
                UUID.nameUUIDFromBytes(new byte[0]).toString(),
                0,
                Instant.EPOCH,
                from,
                to,
                days,
                false,
                "X",
                "",
                null,
                List.of("X"));
    }

    private static CalendarEvent event(Random random, int n) {
        Instant from = Instant.ofEpochSecond(1_700_000_000L + random.nextInt(90_000_000));
        return new CalendarEvent(
                UUID.nameUUIDFromBytes(new byte[] {(byte) n}).toString(),
                random.nextInt(9),
                from,
                from,
                random.nextBoolean() ? from.plusSeconds(1 + random.nextInt(99_999)) : null,
                null,
                random.nextBoolean(),
                hostile(random),
                hostile(random) + "x",
                "https://status.test.example/incidents/INC-1/",
                List.of(hostile(random), "b"));
    }

    private static String hostile(Random random) {
        StringBuilder text = new StringBuilder("T");
        for (int n = random.nextInt(60); n > 0; n--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.append('.').toString();
    }

    /** Controls are blanks, halves of characters are replaced, and every line end is a line feed. */
    private static String readable(String text) {
        StringBuilder out = new StringBuilder();
        text.replace("\r\n", "\n").codePoints().forEach(c -> {
            boolean blank = c != '\n' && (Character.isISOControl(c) || c == 0x2028 || c == 0x2029);
            out.appendCodePoint(blank ? ' ' : c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c);
        });
        return out.toString();
    }

    private static Calendar read(byte[] bytes) throws Exception {
        return new CalendarBuilder().build(new ByteArrayInputStream(bytes));
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }
}
