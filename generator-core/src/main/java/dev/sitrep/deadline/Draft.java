package dev.sitrep.deadline;

import dev.sitrep.finding.Place;
import dev.sitrep.model.Breach;
import dev.sitrep.model.Moment;
import dev.sitrep.model.TimeSpan;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An obligation in the making. */
final class Draft {
    private final Terms terms;
    private final Kind kind;
    private final @Nullable String part;
    private final String home;
    private final String record;
    private final List<Breach> breaches;
    private @Nullable String severity;
    private @Nullable String owner;
    private @Nullable Instant deadline;
    private @Nullable Instant passes;
    private @Nullable Moment fulfilled;
    private Working working;
    private Place policy;
    private Place source;
    private @Nullable Place told;

    Draft(
            Kind kind,
            @Nullable String part,
            String home,
            String record,
            List<Breach> breaches,
            Place source,
            Terms terms) {
        this.terms = terms;
        this.kind = kind;
        this.part = part;
        this.home = home;
        this.record = record;
        this.breaches = breaches;
        this.source = source;
        this.policy = source;
        this.working = new Working(Basis.NEVER, null, null, null, terms.zone(), null, null);
    }

    Draft severity(@Nullable String id) {
        this.severity = id;
        return this;
    }

    Draft owner(@Nullable String id) {
        this.owner = id;
        return this;
    }

    Draft policy(Place place) {
        this.policy = place;
        return this;
    }

    Draft source(Place place) {
        this.source = place;
        return this;
    }

    /** What was promised, before anything began that it counts from. */
    Draft promised(Basis basis, @Nullable TimeSpan span) {
        this.working = new Working(basis, null, span, null, working.zone(), null, null);
        return this;
    }

    Draft due(Basis basis, Moment from, @Nullable TimeSpan span, Due due, @Nullable String level) {
        this.working = new Working(basis, from, span, due, working.zone(), level, null);
        this.deadline = due.at();
        this.passes = due.at();
        return this;
    }

    /** The outages that owe it together; null where one record owes it alone. */
    Draft together(Working.@Nullable Sum sum) {
        this.working = new Working(
                working.basis(), working.from(), working.span(), working.due(), working.zone(), working.level(), sum);
        return this;
    }

    /** How late it may be without harm. */
    Draft tolerated(Instant latest) {
        this.passes = latest;
        return this;
    }

    /** The gate never fails for it, however long it is not met. */
    Draft harmless(boolean never) {
        this.passes = never ? null : passes;
        return this;
    }

    Draft fulfilled(@Nullable Moment at, @Nullable Place place) {
        this.fulfilled = at;
        this.told = at == null ? null : place;
        return this;
    }

    Obligation standing(State standing) {
        boolean missed = standing == State.LATE || standing == State.UNKNOWN || standing == State.OVERDUE;
        Moment from = working.from();
        return new Obligation(
                kind,
                part,
                home,
                record,
                severity,
                owner,
                from == null ? null : from.instant(),
                deadline,
                passes == null ? null : terms.judge().failsAfter(passes),
                fulfilled,
                standing,
                missed ? Breaches.of(breaches, kind, part) : null,
                null,
                working,
                policy,
                source,
                told == null ? source : told);
    }
}
