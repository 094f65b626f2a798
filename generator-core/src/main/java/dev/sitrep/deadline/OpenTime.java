package dev.sitrep.deadline;

import dev.sitrep.model.BusinessCalendar;
import dev.sitrep.model.OpenHours;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The open time of a calendar, as instants. A minute is open when the clock on the wall shows a minute of the day's open
 * hours: an hour that a change of the clocks skips is not there, and one that comes twice is open twice.
 */
final class OpenTime {
    private final @Nullable String id;
    private final ZoneId zone;
    private final @Nullable Map<DayOfWeek, List<OpenHours.Range>> hours;
    private final HolidayDates holidays;

    private OpenTime(
            @Nullable String id,
            ZoneId zone,
            @Nullable Map<DayOfWeek, List<OpenHours.Range>> hours,
            HolidayDates holidays) {
        this.id = id;
        this.zone = zone;
        this.hours = hours;
        this.holidays = holidays;
    }

    /** Around the clock. */
    static OpenTime always(ZoneId zone) {
        return new OpenTime(null, zone, null, new HolidayDates(null));
    }

    /**
     * The open time of a business calendar.
     *
     * @param site zone of the site, for a calendar that names none
     */
    static OpenTime of(BusinessCalendar calendar, ZoneId site) {
        Map<DayOfWeek, List<OpenHours.Range>> hours = new EnumMap<>(DayOfWeek.class);
        calendar.hours().forEach((days, open) -> days.days().forEach(day -> hours.put(day, open.ranges())));
        ZoneId own = calendar.timezone();
        return new OpenTime(calendar.id(), own == null ? site : own, hours, new HolidayDates(calendar.holidays()));
    }

    /** The calendar's id; null around the clock. */
    @Nullable
    String id() {
        return id;
    }

    ZoneId zone() {
        return zone;
    }

    boolean always() {
        return hours == null;
    }

    /** Whether a day would be worked, were it not a holiday. */
    boolean lostToHoliday(LocalDate day) {
        return hours != null
                && !hours.getOrDefault(day.getDayOfWeek(), List.of()).isEmpty()
                && holidays.contains(day);
    }

    /** The open stretches of a local day, in order. */
    List<Interval> on(LocalDate day) {
        Interval whole = new Interval(start(day), start(day.plusDays(1)));
        if (hours == null) {
            return List.of(whole);
        }
        List<OpenHours.Range> ranges = hours.getOrDefault(day.getDayOfWeek(), List.of());
        if (ranges.isEmpty() || holidays.contains(day)) {
            return List.of();
        }
        List<Interval> open = new ArrayList<>();
        for (Interval even : even(whole)) {
            ZoneOffset offset = zone.getRules().getOffset(even.from());
            Instant midnight = day.atStartOfDay().toInstant(offset);
            for (OpenHours.Range range : ranges) {
                Interval stretch = new Interval(
                                midnight.plus(Duration.ofMinutes(range.from())),
                                midnight.plus(Duration.ofMinutes(range.to())))
                        .within(even);
                if (!stretch.isEmpty()) {
                    open.add(stretch);
                }
            }
        }
        return open;
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    /** A day cut where its clocks change. */
    private List<Interval> even(Interval day) {
        List<Interval> parts = new ArrayList<>();
        Instant from = day.from();
        for (ZoneOffsetTransition change = zone.getRules().nextTransition(from);
                change != null && change.getInstant().isBefore(day.to());
                change = zone.getRules().nextTransition(from)) {
            parts.add(new Interval(from, change.getInstant()));
            from = change.getInstant();
        }
        parts.add(new Interval(from, day.to()));
        return parts;
    }
}
