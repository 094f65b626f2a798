package dev.sitrep.load;

import dev.sitrep.model.Moment;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads points in time as FORMATS.md states them. */
final class Times {
    private static final Pattern FULL = Pattern.compile(
            "\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}(:\\d{2}(?:\\.\\d{1,9})?)?" + " ?([Zz]|[+-]\\d{2}(?::?\\d{2})?)?");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern CLOCK = Pattern.compile("\\d{2}:\\d{2}(?::\\d{2})?");

    private final @Nullable ZoneId site;
    private final ZoneId zone;

    /** @param site the site's zone; null where it names none: then local times are read as UTC */
    Times(@Nullable ZoneId site) {
        this.site = site;
        this.zone = site == null ? ZoneOffset.UTC : site;
    }

    /** How well a time could be read. */
    enum Doubt {
        /** As written. */
        NONE,
        /** A local time, and the site names no zone. */
        NO_ZONE,
        /** A local time that its zone skips or shows twice. */
        CLOCK_CHANGE
    }

    /**
     * A time that was read.
     *
     * @param moment the point in time
     * @param shown as the clock on the wall showed it
     * @param doubt what is wrong with it all the same
     */
    record Reading(Moment moment, ClockTime shown, Doubt doubt) {}

    /**
     * Reads a time: ISO 8601 with or without offset, a time of day after another moment, or a date, which means the
     * last second of that day in the site's zone.
     *
     * @param base what a time of day takes its date and offset from
     * @return null when it is none of these, or no such day or hour exists
     */
    @Nullable
    Reading read(String text, @Nullable ClockTime base) {
        try {
            Matcher full = FULL.matcher(text);
            if (full.matches()) {
                return full(text, full);
            }
            if (DATE.matcher(text).matches()) {
                return day(date(text));
            }
            if (base != null && CLOCK.matcher(text).matches()) {
                return exact(base.next(LocalTime.parse(text)), Doubt.NONE);
            }
        } catch (DateTimeException e) {
            return null;
        }
        return null;
    }

    /** Whether a text is a time of day, which needs a date. */
    static boolean isTimeOfDay(String text) {
        return CLOCK.matcher(text).matches();
    }

    /** A text as it should have been written. */
    String rightForm(String text) {
        return TimeAdvice.rightForm(text, zone);
    }

    /** A fraction of a second is dropped: nobody is held to it. */
    private Reading full(String text, Matcher full) {
        int second = full.group(1) == null ? 0 : number(text, 17, 19);
        LocalTime time = LocalTime.of(number(text, 11, 13), number(text, 14, 16), second);
        LocalDateTime local = LocalDateTime.of(date(text), time);
        String offset = full.group(2);
        if (offset != null) {
            return exact(local.atOffset(offset.equals("z") ? ZoneOffset.UTC : ZoneOffset.of(offset)), Doubt.NONE);
        }
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
        Doubt doubt = site == null ? Doubt.NO_ZONE : offsets.size() == 1 ? Doubt.NONE : Doubt.CLOCK_CHANGE;
        return exact(local.atZone(zone).toOffsetDateTime(), doubt);
    }

    private Reading day(LocalDate date) {
        OffsetDateTime end =
                date.plusDays(1).atStartOfDay(zone).toOffsetDateTime().minusSeconds(1);
        return new Reading(new Moment(end.toInstant(), date), new ClockTime(date, null, end.getOffset()), Doubt.NONE);
    }

    private static LocalDate date(String text) {
        return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
    }

    private static int number(String text, int start, int end) {
        return Integer.parseInt(text, start, end, 10);
    }

    private static Reading exact(OffsetDateTime moment, Doubt doubt) {
        return new Reading(Moment.of(moment.toInstant()), ClockTime.of(moment), doubt);
    }
}
