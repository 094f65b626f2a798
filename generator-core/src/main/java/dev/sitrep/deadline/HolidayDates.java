package dev.sitrep.deadline;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import dev.sitrep.model.Holidays;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The days that a calendar does not work: listed ones, and its country's public holidays, year by year. */
final class HolidayDates {
    private final Set<LocalDate> listed = new HashSet<>();
    private final Set<LocalDate> worked;
    private final @Nullable String country;
    private final Map<Year, Set<LocalDate>> years = new ConcurrentHashMap<>();

    HolidayDates(@Nullable Holidays holidays) {
        this.worked = holidays == null ? Set.of() : Set.copyOf(holidays.not());
        String code = holidays == null ? null : holidays.country();
        this.country = code != null && Countries.known(code) ? code.toLowerCase(Locale.ROOT) : null;
        if (holidays != null) {
            holidays.also().forEach(holiday -> {
                LocalDate date = holiday.date();
                if (date != null) {
                    listed.add(date);
                }
            });
        }
    }

    boolean contains(LocalDate day) {
        return listed.contains(day) || (!worked.contains(day) && inCountry(day));
    }

    private boolean inCountry(LocalDate day) {
        String code = country;
        return code != null
                && years.computeIfAbsent(Year.from(day), year -> of(code, year)).contains(day);
    }

    private static Set<LocalDate> of(String country, Year year) {
        HolidayManager holidays = HolidayManager.getInstance(ManagerParameters.create(country));
        Set<LocalDate> days = new HashSet<>();
        for (Holiday holiday : holidays.getHolidays(year)) {
            if (holiday.getType() == HolidayType.PUBLIC_HOLIDAY) {
                days.add(holiday.getDate());
            }
        }
        return Set.copyOf(days);
    }
}
