package dev.sitrep.view;

import dev.sitrep.model.BusinessCalendar;
import dev.sitrep.model.DayRange;
import dev.sitrep.model.Language;
import dev.sitrep.model.OpenHours;
import java.util.Locale;
import java.util.stream.Collectors;

/** Business calendars in words. */
final class CalendarWords {
    private static final int MINUTES_PER_HOUR = 60;

    private final Desk desk;

    CalendarWords(Desk desk) {
        this.desk = desk;
    }

    /** Name and hours: {@code Office: Mon–Thu 08:30–12:00, 13:00–17:30; Fri 08:30–14:00}. An unknown id stays as it is. */
    String describe(String id) {
        BusinessCalendar calendar = desk.catalog().calendars().calendars().get(id);
        if (calendar == null) {
            return id;
        }
        String name = calendar.name() == null ? id : calendar.name();
        return calendar.hours().isEmpty()
                ? name
                : name + ": "
                        + calendar.hours().entrySet().stream()
                                .map(e -> days(e.getKey()) + " " + hours(e.getValue()))
                                .collect(Collectors.joining("; "));
    }

    /** {@code Mon–Thu}. */
    String days(DayRange range) {
        String from = desk.times().weekday(range.from());
        return range.from() == range.to() ? from : from + "–" + desk.times().weekday(range.to());
    }

    /** {@code 08:30–12:00, 13:00–17:30}. */
    String hours(OpenHours hours) {
        return hours.ranges().isEmpty()
                ? desk.words().w("calendar.closed")
                : hours.ranges().stream()
                        .map(r -> clock(r.from()) + "–" + clock(r.to()))
                        .collect(Collectors.joining(", "));
    }

    private String clock(int minutes) {
        String pattern = desk.words().language() == Language.ID ? "%02d.%02d" : "%02d:%02d";
        return String.format(Locale.ROOT, pattern, minutes / MINUTES_PER_HOUR, minutes % MINUTES_PER_HOUR);
    }
}
