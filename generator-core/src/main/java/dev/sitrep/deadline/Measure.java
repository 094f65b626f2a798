package dev.sitrep.deadline;

import dev.sitrep.model.Anchor;
import dev.sitrep.model.Incident;
import dev.sitrep.model.Index;
import dev.sitrep.model.Keyword;
import dev.sitrep.model.Moment;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How long an incident took to get somewhere, by the wall clock: its pauses are part of it. */
public enum Measure implements Keyword {
    /** Until someone took it on */
    ACKNOWLEDGE,
    /** Until the impact ended */
    MITIGATE,
    /** Until it was closed */
    RESOLVE;

    /** When the clock of an incident starts; null where no record tells, or tells the day only. */
    public static @Nullable Instant began(Incident incident, Anchor clock) {
        Life life = new Life(incident);
        Moment at = life.at(clock);
        if (at == null && clock == Anchor.DECLARED) {
            at = life.at(Anchor.DETECTED);
        }
        if (at == null && (clock == Anchor.DECLARED || clock == Anchor.DETECTED)) {
            at = life.at(Anchor.STARTED);
        }
        return exact(at);
    }

    /** How long it took; null where it has not come by the clock of the run, is known by its day only, or comes before its start. */
    public @Nullable Duration of(Incident incident, Instant began, Instant asOf) {
        Life life = new Life(incident);
        Instant at = exact(
                switch (this) {
                    case ACKNOWLEDGE -> life.at(Anchor.ACKNOWLEDGED);
                    case MITIGATE -> life.ended();
                    case RESOLVE -> life.closed();
                });
        return at == null || at.isBefore(began) || at.isAfter(asOf) ? null : Duration.between(began, at);
    }

    /** What the targets of a site count from. */
    public static Anchor clock(Index index) {
        return Objects.requireNonNullElse(index.catalog().severities().clock(), Anchor.DETECTED);
    }

    private static @Nullable Instant exact(@Nullable Moment moment) {
        return moment == null || moment.dateOnly() ? null : moment.instant();
    }
}
