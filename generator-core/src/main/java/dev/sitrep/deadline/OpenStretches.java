package dev.sitrep.deadline;

import dev.sitrep.model.Catalog;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The open time of a site's calendars between two instants. */
public final class OpenStretches {
    private final Reckoners reckoners;

    /** Of the calendars of a catalogue. */
    public OpenStretches(Catalog catalog) {
        this.reckoners = new Reckoners(catalog);
    }

    /**
     * Visits the open stretches in order, each with its begin and its end, which is not included.
     *
     * @param calendar round the clock without one, or where there is none of that id
     */
    public void each(@Nullable String calendar, Instant from, Instant to, BiConsumer<Instant, Instant> visitor) {
        OpenTime open = reckoners.on(calendar).open();
        Interval whole = new Interval(from, to);
        if (open.always()) {
            if (!whole.isEmpty()) {
                visitor.accept(from, to);
            }
            return;
        }
        LocalDate last = to.atZone(open.zone()).toLocalDate();
        for (LocalDate day = from.atZone(open.zone()).toLocalDate(); !day.isAfter(last); day = day.plusDays(1)) {
            for (Interval stretch : open.on(day)) {
                Interval part = stretch.within(whole);
                if (!part.isEmpty()) {
                    visitor.accept(part.from(), part.to());
                }
            }
        }
    }
}
