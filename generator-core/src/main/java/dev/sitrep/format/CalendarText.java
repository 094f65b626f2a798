package dev.sitrep.format;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Writes iCalendar (RFC 5545): components, properties, folded lines. Text of others is escaped, so that it cannot begin a
 * line of its own.
 */
public final class CalendarText {
    private static final int LONGEST_LINE = 75;

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Begins a component; what follows is within it until its end. */
    public CalendarText begin(String component) {
        open.push(component);
        return value("BEGIN", component);
    }

    /** Ends the component that was begun last. */
    public CalendarText end() {
        return value("END", open.pop());
    }

    /** A property whose value is text. */
    public CalendarText text(String name, String text) {
        return line(name + ":" + escaped(text));
    }

    /** A property whose value is a list of texts. */
    public CalendarText texts(String name, List<String> texts) {
        return line(name + ":" + texts.stream().map(CalendarText::escaped).collect(Collectors.joining(",")));
    }

    /** A property that is an instant, in UTC. */
    public CalendarText time(String name, Instant instant) {
        ZonedDateTime utc = instant.atZone(ZoneOffset.UTC);
        return line(String.format(
                Locale.ROOT,
                "%s:%04d%02d%02dT%02d%02d%02dZ",
                name,
                utc.getYear(),
                utc.getMonthValue(),
                utc.getDayOfMonth(),
                utc.getHour(),
                utc.getMinute(),
                utc.getSecond()));
    }

    /** A property that is a length of time, to the minute; negative for one before. */
    public CalendarText length(String name, Duration length) {
        Duration minutes = length.abs();
        String value = minutes.toMinutes() > 0 && minutes.toMinutes() % (24 * 60) == 0
                ? "P" + minutes.toDays() + "D"
                : "PT" + minutes.toMinutes() + "M";
        return line(name + ":" + (length.isNegative() ? "-" : "") + value);
    }

    /** A property whose value is not escaped: a word of the format, or an address. */
    public CalendarText value(String name, String value) {
        return line(name + ":" + value.replaceAll("\\p{Cntrl}", ""));
    }

    /**
     * The zone UTC, for a calendar that would be empty: one without any component is none.
     */
    public CalendarText utc() {
        return begin("VTIMEZONE")
                .value("TZID", "UTC")
                .begin("STANDARD")
                .value("DTSTART", "19700101T000000")
                .value("TZOFFSETFROM", "+0000")
                .value("TZOFFSETTO", "+0000")
                .end()
                .end();
    }

    /** The calendar so far, as UTF-8. */
    public byte[] bytes() {
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return text.lines()
                .map(line ->
                        allowed(line).replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,"))
                .collect(Collectors.joining("\\n"));
    }

    /** What may stand in a text (section 3.3.11): no control character, and no half of one. */
    private static String allowed(String line) {
        StringBuilder out = new StringBuilder(line.length());
        line.codePoints()
                .map(c -> switch (Character.getType(c)) {
                    case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
                    case Character.SURROGATE -> 0xFFFD;
                    default -> c;
                })
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    /** Folds between characters, so that no line is longer than the format allows, in octets. */
    private CalendarText line(String line) {
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            int c = line.codePointAt(i);
            int size = Character.toString(c).getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST_LINE) {
                out.append("\r\n ");
                octets = 1;
            }
            out.appendCodePoint(c);
            octets += size;
            i += Character.charCount(c);
        }
        out.append("\r\n");
        return this;
    }
}
