package dev.sitrep.view;

import dev.sitrep.model.Cadence;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Locale;

/** Puts into words how often something recurs. */
final class Cadences {
    private final Lexicon words;
    private final Times times;

    Cadences(Desk desk) {
        this.words = desk.words();
        this.times = desk.times();
    }

    /** In words: {@code every week}, {@code first Tuesday of the month, 15:00 UTC}. */
    String phrase(Cadence cadence) {
        DayOfWeek day = cadence.day();
        if (day == null) {
            return cadence.every() == null ? cadence.text() : words.f("cadence.every", times.span(cadence.every()));
        }
        String ordinal = words.w("ordinal." + (cadence.ordinal() < 0 ? "last" : String.valueOf(cadence.ordinal())));
        String weekday = words.w("weekday." + day.name().toLowerCase(Locale.ROOT));
        String monthly = words.f("cadence.monthly", ordinal, weekday);
        LocalTime time = cadence.time();
        if (time == null) {
            return monthly;
        }
        String clock = String.format(Locale.ROOT, "%02d:%02d", time.getHour(), time.getMinute());
        return monthly + ", " + clock
                + (cadence.zone() == null ? "" : " " + cadence.zone().getId());
    }
}
