package dev.sitrep.deadline;

import dev.sitrep.model.Cadence;
import dev.sitrep.model.TimeSpan;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** When something that recurs comes. A time of day that a cadence leaves out is the end of that day. */
public final class Occurrences {
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

    private final Cadence cadence;
    private final ZoneId zone;

    private Occurrences(Cadence cadence, ZoneId zone) {
        this.cadence = cadence;
        this.zone = zone;
    }

    /**
     * The occurrences of a cadence.
     *
     * @param site zone of the site, for a cadence that names none
     */
    public static Occurrences of(Cadence cadence, ZoneId site) {
        ZoneId own = cadence.zone();
        return new Occurrences(cadence, own == null ? site : own);
    }

    /** The zone of its days. */
    public ZoneId zone() {
        return zone;
    }

    /** The first one after an instant; for a period, that instant and the period; null for a period of no length. */
    public @Nullable Instant after(Instant instant) {
        DayOfWeek day = cadence.day();
        if (day == null) {
            return periodic(instant);
        }
        YearMonth month = YearMonth.from(instant.atZone(zone));
        Instant found = inMonth(month, day);
        return found.isAfter(instant) ? found : inMonth(month.plusMonths(1), day);
    }

    /** The last one at or before an instant; null for a period, which counts from what was done. */
    public @Nullable Instant before(Instant instant) {
        DayOfWeek day = cadence.day();
        if (day == null) {
            return null;
        }
        YearMonth month = YearMonth.from(instant.atZone(zone));
        Instant found = inMonth(month, day);
        return found.isAfter(instant) ? inMonth(month.minusMonths(1), day) : found;
    }

    private Instant inMonth(YearMonth month, DayOfWeek day) {
        LocalTime time = cadence.time();
        return month.atDay(1)
                .with(TemporalAdjusters.dayOfWeekInMonth(cadence.ordinal(), day))
                .atTime(time == null ? END_OF_DAY : time)
                .atZone(zone)
                .toInstant();
    }

    private @Nullable Instant periodic(Instant instant) {
        TimeSpan every = cadence.every();
        if (every == null || every.isImmediate()) {
            return null;
        }
        ZonedDateTime local = instant.atZone(zone);
        return local.plus(every.period())
                .plusDays(every.businessDays())
                .plus(every.elapsed())
                .toInstant();
    }
}
