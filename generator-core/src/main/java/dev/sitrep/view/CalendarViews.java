package dev.sitrep.view;

import dev.sitrep.model.BusinessCalendar;
import dev.sitrep.model.DayRange;
import dev.sitrep.model.Holiday;
import dev.sitrep.model.Holidays;
import dev.sitrep.model.OpenHours;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** Puts business calendars into words. */
final class CalendarViews {
    private final Desk desk;

    CalendarViews(Desk desk) {
        this.desk = desk;
    }

    static String anchor(String id) {
        return "calendar-" + Urls.segment(id);
    }

    static String name(Desk desk, String id) {
        BusinessCalendar calendar = desk.catalog().calendars().calendars().get(id);
        return calendar == null || calendar.name() == null ? id : calendar.name();
    }

    List<CalendarView> all(PageProse prose) {
        return desk.catalog().calendars().calendars().values().stream()
                .map(c -> view(c, prose))
                .toList();
    }

    private CalendarView view(BusinessCalendar c, PageProse prose) {
        Holidays holidays = c.holidays();
        ZoneId zone = c.timezone() == null ? desk.times().zone() : c.timezone();
        return new CalendarView(
                anchor(c.id()),
                c.id(),
                name(desk, c.id()),
                zone.getId(),
                c.hours().entrySet().stream()
                        .map(e -> new CalendarView.Hours(days(e.getKey()), open(e.getValue())))
                        .toList(),
                holidays == null ? null : holidays.country(),
                holidays == null
                        ? List.of()
                        : holidays.also().stream()
                                .filter(h -> h.date() != null)
                                .map(this::day)
                                .toList(),
                holidays == null
                        ? List.of()
                        : holidays.not().stream().map(this::day).toList(),
                prose.inline(c.note(), c.origin(), "note"));
    }

    private CalendarView.Day day(Holiday holiday) {
        LocalDate date = holiday.date() == null ? LocalDate.EPOCH : holiday.date();
        return new CalendarView.Day(desk.times().of(date), holiday.name());
    }

    private CalendarView.Day day(LocalDate date) {
        return new CalendarView.Day(desk.times().of(date), null);
    }

    /** Days in words: {@code Mon–Fri}. */
    String days(DayRange range) {
        String from = desk.times().weekday(range.from());
        return range.from() == range.to() ? from : from + "–" + desk.times().weekday(range.to());
    }

    private static List<String> open(OpenHours hours) {
        return hours.ranges().stream()
                .map(r -> clock(r.from()) + "–" + clock(r.to()))
                .toList();
    }

    private static String clock(int minutes) {
        return String.format(Locale.ROOT, "%02d:%02d", minutes / 60, minutes % 60);
    }
}
