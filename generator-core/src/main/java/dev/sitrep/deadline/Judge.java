package dev.sitrep.deadline;

import dev.sitrep.model.Gate;
import dev.sitrep.model.Moment;
import dev.sitrep.model.TimeSpan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Tells where an obligation stands, by the clock of the run and the settings of the gate. */
final class Judge {
    private static final TimeSpan NOTHING = TimeSpan.parse("immediate");
    private static final TimeSpan TOLERANCE = TimeSpan.parse("5 minutes");

    private final Instant asOf;
    private final ZoneId zone;
    private final TimeSpan warnBefore;
    private final TimeSpan grace;
    private final TimeSpan tolerance;
    private final @Nullable LocalDate enforceFrom;

    Judge(@Nullable Gate gate, Instant asOf, ZoneId zone) {
        this.asOf = asOf;
        this.zone = zone;
        this.warnBefore = gate == null || gate.warnBefore() == null ? NOTHING : gate.warnBefore();
        this.grace = gate == null || gate.grace() == null ? NOTHING : gate.grace();
        this.tolerance = gate == null || gate.escalationTolerance() == null ? TOLERANCE : gate.escalationTolerance();
        this.enforceFrom = gate == null ? null : gate.enforceFrom();
    }

    /** Where something stands that is to be done until a deadline. */
    State until(Instant deadline, @Nullable Moment done, boolean answerable) {
        if (done != null) {
            return kept(done, deadline) ? State.MET : State.LATE;
        }
        if (!asOf.isAfter(deadline)) {
            boolean soon = !warnBefore.isImmediate() && !deadline.isAfter(plus(asOf, warnBefore));
            return soon ? State.DUE_SOON : State.PENDING;
        }
        if (!asOf.isAfter(failsAfter(deadline))) {
            return State.GRACE;
        }
        return answerable ? State.OVERDUE : State.UNKNOWN;
    }

    /** Where something stands that is to last until an instant, or longer. */
    State lasting(Instant until, @Nullable Moment ended, boolean over) {
        if (ended == null) {
            return over ? State.UNKNOWN : State.PENDING;
        }
        return kept(Moment.of(until), ended.instant()) || sameDay(ended, until) ? State.MET : State.LATE;
    }

    /** Whether it was done by then. Where one of the two is a date alone, they are compared by date. */
    boolean kept(Moment done, Instant deadline) {
        return !done.instant().isAfter(deadline) || sameDay(done, deadline);
    }

    /** What was done by the clock of the run; what is said to come later was not done yet. */
    @Nullable
    Moment done(@Nullable Moment stated) {
        return stated == null || kept(stated, asOf) ? stated : null;
    }

    /** The last instant at which the gate does not fail for a deadline. */
    Instant failsAfter(Instant deadline) {
        return plus(deadline, grace);
    }

    /** The first instant at which a deadline is due soon. */
    Instant warnsFrom(Instant deadline) {
        return deadline.atZone(zone)
                .minus(warnBefore.period())
                .minusDays(warnBefore.businessDays())
                .minus(warnBefore.elapsed())
                .toInstant();
    }

    /** How late a step of an escalation may be. */
    Instant tolerated(Instant time) {
        return plus(time, tolerance);
    }

    /** Whether something that began then is older than the gate. */
    boolean beforeTheGate(@Nullable Moment began) {
        return began != null
                && enforceFrom != null
                && began.instant().atZone(zone).toLocalDate().isBefore(enforceFrom);
    }

    private boolean sameDay(Moment done, Instant deadline) {
        LocalDate date = done.date();
        return date != null && !date.isAfter(deadline.atZone(zone).toLocalDate());
    }

    private Instant plus(Instant instant, TimeSpan span) {
        return instant.atZone(zone)
                .plus(span.period())
                .plusDays(span.businessDays())
                .plus(span.elapsed())
                .toInstant();
    }

    static Judge of(@Nullable Gate gate, Instant asOf, @Nullable ZoneId zone) {
        return new Judge(gate, asOf, zone == null ? ZoneOffset.UTC : zone);
    }
}
