package dev.sitrep.deadline;

import de.focus_shift.jollyday.core.HolidayCalendar;
import java.util.Locale;

/** The countries whose public holidays are known. */
public final class Countries {
    private Countries() {}

    /** Whether a code of ISO 3166, in any case, is one of them. */
    public static boolean known(String code) {
        return code.length() == 2
                && HolidayCalendar.getSupportedCalendarCodes().contains(code.toUpperCase(Locale.ROOT));
    }
}
