package dev.sitrep.deadline;

import dev.sitrep.model.Catalog;
import dev.sitrep.model.TimeSpan;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Tells whether a deadline on a calendar ever comes. One that doesn't is owed by nobody. */
public final class CalendarReach {
    private final Reckoners reckoners;

    /** On the calendars of a catalogue. */
    public CalendarReach(Catalog catalog) {
        this.reckoners = new Reckoners(catalog);
    }

    /** Whether it comes within ten years; round the clock without a calendar. */
    public boolean reaches(Instant from, TimeSpan span, @Nullable String calendar) {
        return reckoners.on(calendar).due(from, span, Pauses.NONE) != null;
    }
}
