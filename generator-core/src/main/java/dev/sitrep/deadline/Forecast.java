package dev.sitrep.deadline;

import dev.sitrep.model.Moment;
import dev.sitrep.model.Waiver;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Looks ahead: what turns the gate red when nobody does anything. */
public final class Forecast {
    private static final Comparator<TurnsRed> SOONEST =
            Comparator.comparing(TurnsRed::at).thenComparing(TurnsRed::record).thenComparing(TurnsRed::target);

    private Forecast() {}

    /** The first obligation that the gate will fail for, and when; null where there is none to come. */
    public static @Nullable TurnsRed next(Collection<Obligation> obligations) {
        return obligations.stream()
                .map(Forecast::of)
                .filter(Objects::nonNull)
                .min(SOONEST)
                .orElse(null);
    }

    private static @Nullable TurnsRed of(Obligation o) {
        Instant passes = passes(o);
        Waiver waiver = o.waiver();
        if (waiver == null) {
            return passes == null ? null : new TurnsRed(passes, o.record(), o.kind(), o.target(), o.owner(), null);
        }
        Moment until = waiver.until();
        boolean fails = passes != null || o.bearing() == Bearing.FAILS;
        return until == null || !fails
                ? null
                : new TurnsRed(
                        passes != null && passes.isAfter(until.instant()) ? passes : until.instant(),
                        o.record(),
                        o.kind(),
                        o.target(),
                        o.owner(),
                        waiver.id());
    }

    /** Until when it passes, where it has not failed yet. */
    private static @Nullable Instant passes(Obligation o) {
        return switch (o.standing()) {
            case PENDING, DUE_SOON, GRACE -> o.passes();
            case MET, LATE, OVERDUE, WAIVED, EXEMPT, UNKNOWN -> null;
        };
    }
}
