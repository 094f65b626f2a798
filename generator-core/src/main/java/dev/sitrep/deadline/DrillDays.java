package dev.sitrep.deadline;

import dev.sitrep.finding.Place;
import dev.sitrep.model.Cadence;
import dev.sitrep.model.Drill;
import dev.sitrep.model.DrillHeld;
import dev.sitrep.model.DrillPlan;
import dev.sitrep.model.Moment;
import dev.sitrep.model.TimeSpan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The days of one drill: those that its plan names, and those on which it was held. */
final class DrillDays {
    private final Terms terms;
    private final Drill drill;
    private final DrillPlan plan;
    private final Cadence cadence;
    private final Occurrences occurrences;
    private final List<DrillHeld> held;

    DrillDays(Terms terms, Drill drill, DrillPlan plan, Cadence cadence) {
        this.terms = terms;
        this.drill = drill;
        this.plan = plan;
        this.cadence = cadence;
        this.occurrences = Occurrences.of(cadence, terms.zone());
        this.held = drill.held().stream()
                .filter(h -> h.on() != null && terms.judge().done(h.on()) != null)
                .sorted(Comparator.comparing(DrillHeld::on, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /** Those that were held by the clock of the run, in order. */
    List<DrillHeld> held() {
        return held;
    }

    /** The period after which it is owed again. */
    TimeSpan every() {
        return Objects.requireNonNull(cadence.every());
    }

    /** From when on the plan holds, where it says so. */
    @Nullable
    Moment from() {
        LocalDate from = plan.from();
        return from == null
                ? null
                : new Moment(from.atStartOfDay(occurrences.zone()).toInstant(), from);
    }

    /** The days of the plan from its first on up to the next to come: no more than so many, the last ones. */
    List<Instant> planned(int most) {
        Deque<Instant> days = new ArrayDeque<>();
        Instant day = occurrences.after(begin().minusNanos(1));
        while (day != null) {
            days.add(day);
            if (days.size() > most) {
                days.remove();
            }
            day = day.isAfter(terms.asOf()) ? null : occurrences.after(day);
        }
        return List.copyOf(days);
    }

    @Nullable
    Instant next(Instant day) {
        return occurrences.after(day);
    }

    /** Whether one was held so long before a day that it cannot stand for it. */
    boolean tooEarly(DrillHeld one, Instant day) {
        Moment on = Objects.requireNonNull(one.on());
        LocalDate first = earliest(day);
        LocalDate date = on.date();
        return (date == null ? on.instant().atZone(occurrences.zone()).toLocalDate() : date).isBefore(first);
    }

    /** One that is owed again after the last, with what the plan allows. */
    Obligation again(Moment last, TimeSpan every, @Nullable DrillHeld met) {
        Due due = terms.after(last.instant(), every);
        return due == null ? never(every) : owed(Basis.DONE, last, every, due.at(), met);
    }

    Obligation never(TimeSpan every) {
        return draft(null).promised(Basis.NEVER, every).standing(State.UNKNOWN);
    }

    Obligation owed(Basis basis, Moment from, @Nullable TimeSpan every, Instant day, @Nullable DrillHeld met) {
        ZoneId zone = occurrences.zone();
        TimeSpan within = plan.within();
        Due allowed = within == null ? null : terms.after(day, within);
        Due due = allowed == null ? Due.stated(day, zone) : allowed;
        Moment done = met == null ? null : met.on();
        State state = terms.judge().beforeTheGate(Moment.of(day))
                ? State.EXEMPT
                : terms.judge().until(due.at(), done, true);
        String owner = drill.owner();
        return draft(day.atZone(zone).toLocalDate())
                .owner(owner == null ? null : terms.responsible().person(owner, day, null))
                .due(basis, from, every == null ? within : every, due, null)
                .fulfilled(done, met == null ? null : met.origin().at("on"))
                .standing(state);
    }

    private Draft draft(@Nullable LocalDate day) {
        Place policy = plan.origin().at("every");
        return new Draft(
                        Kind.DRILL,
                        day == null ? null : day.toString(),
                        "drills",
                        drill.id(),
                        drill.breaches(),
                        policy,
                        terms)
                .policy(policy);
    }

    private LocalDate earliest(Instant day) {
        TimeSpan within = plan.within();
        LocalDate date = day.atZone(occurrences.zone()).toLocalDate();
        return within == null
                ? date
                : date.minus(within.period())
                        .minusDays(within.businessDays() + within.elapsed().toDays());
    }

    /** From when on days count: the plan's first, else that of the first one held, else the clock of the run. */
    private Instant begin() {
        Moment from = from();
        if (from != null) {
            return from.instant();
        }
        Moment first = held.isEmpty() ? null : held.get(0).on();
        Instant since = first == null ? terms.asOf() : first.instant();
        Instant before = occurrences.before(since);
        return before == null ? since : before;
    }
}
