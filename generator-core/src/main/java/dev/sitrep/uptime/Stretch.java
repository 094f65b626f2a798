package dev.sitrep.uptime;

import dev.sitrep.model.ComponentStatus;
import java.util.List;

/**
 * A time during which a service was in one state that is not operational: the worst that any record gives it.
 *
 * @param span for how long
 * @param state the worst
 * @param sources the records that say so
 */
public record Stretch(Span span, ComponentStatus state, List<Source> sources) {
    /** Copies the list. */
    public Stretch {
        sources = List.copyOf(sources);
    }
}
