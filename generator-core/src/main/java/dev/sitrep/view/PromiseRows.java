package dev.sitrep.view;

import dev.sitrep.deadline.Kind;
import dev.sitrep.deadline.Obligation;
import dev.sitrep.deadline.State;
import dev.sitrep.deadline.Working;
import dev.sitrep.model.Breach;
import dev.sitrep.model.Moment;
import dev.sitrep.model.Waiver;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows obligations: what was promised, until when, whether it was kept, and how that was reckoned. */
final class PromiseRows {
    private final Desk desk;
    private final PageProse prose;
    private final Parts parts;
    private final PromiseNames names;
    private final PromisePlaces places;
    private final Workings workings;
    private final @Nullable LocalDate day;

    private PromiseRows(Desk desk, PageProse prose, @Nullable LocalDate day) {
        this.desk = desk;
        this.prose = prose;
        this.parts = new Parts(desk, prose);
        this.names = new PromiseNames(desk);
        this.places = new PromisePlaces(desk, prose);
        this.workings = new Workings(desk);
        this.day = day;
    }

    /** Rows of one record, that name times of its own day by the clock alone. */
    static PromiseRows ofRecord(Desk desk, PageProse prose, @Nullable Moment began) {
        return new PromiseRows(desk, prose, began == null ? null : desk.times().dayOf(began.instant()));
    }

    /** Rows of many records. */
    static PromiseRows ofMany(Desk desk, PageProse prose) {
        return new PromiseRows(desk, prose, null);
    }

    /** A row among others of the same record. */
    PromiseRow row(Obligation o) {
        return row(o, false);
    }

    /** A row among those of other records. */
    PromiseRow listed(Obligation o) {
        return row(o, true);
    }

    private PromiseRow row(Obligation o, boolean listed) {
        String severity = o.severity();
        String owner = o.owner();
        return new PromiseRow(
                names.of(o),
                listed ? places.about(o) : null,
                listed ? places.record(o) : null,
                listed && severity != null ? parts.severity(severity) : null,
                owner == null ? null : parts.party(owner),
                workings.sentence(o.working()),
                places.policy(o),
                due(o),
                live(o),
                done(o),
                state(o),
                off(o),
                listed ? null : places.note(o),
                breach(o),
                waiver(o),
                List.of());
    }

    /** Where it stands, in a word and a shape. */
    Tag state(Obligation o) {
        State state = o.state();
        if (o.kind() == Kind.OBSERVE && state == State.LATE && !o.explained()) {
            return new Tag(state.key(), desk.words().w("promise.state.short"));
        }
        boolean explained = o.explained() && o.waiver() == null;
        return new Tag(state.key(), desk.words().w("promise.state." + state.key() + (explained ? ".explained" : "")));
    }

    /** For a browser: what is not met yet may be overdue by the time that it is read. */
    @Nullable
    Live live(Obligation o) {
        Instant deadline = o.deadline();
        Instant soon = desk.owed().warnsFrom(o);
        boolean open = o.waiver() == null
                && switch (o.standing()) {
                    case PENDING, DUE_SOON, GRACE, OVERDUE -> true;
                    case MET, LATE, WAIVED, EXEMPT, UNKNOWN -> false;
                };
        if (!open || deadline == null || soon == null || o.kind() == Kind.OBSERVE) {
            return null;
        }
        Instant passes = o.passes();
        return new Live(deadline.toString(), soon.toString(), (passes == null ? deadline : passes).toString());
    }

    @Nullable
    Stamp due(Obligation o) {
        Instant deadline = o.deadline();
        if (deadline == null) {
            return null;
        }
        Working working = o.working();
        boolean endOfDay = deadline.atZone(
                                working.due() == null
                                        ? working.zone()
                                        : working.due().zone())
                        .toLocalTime()
                        .toSecondOfDay()
                == Workings.END_OF_DAY;
        return endOfDay ? date(desk.times().dayOf(deadline)) : stamp(deadline);
    }

    @Nullable
    String off(Obligation o) {
        Instant deadline = o.deadline();
        if (deadline == null) {
            return null;
        }
        return switch (o.standing()) {
            case PENDING, DUE_SOON, GRACE, OVERDUE -> desk.times().relative(deadline);
            case LATE -> late(o, deadline);
            case MET, WAIVED, EXEMPT, UNKNOWN -> null;
        };
    }

    private @Nullable String late(Obligation o, Instant deadline) {
        Moment done = o.fulfilled();
        if (done == null) {
            return null;
        }
        String by = desk.times().length(Duration.between(deadline, done.instant()));
        return desk.words().f(done.instant().isBefore(deadline) ? "promise.short-by" : "promise.late-by", by);
    }

    private @Nullable Stamp done(Obligation o) {
        Moment done = o.fulfilled();
        if (done == null) {
            return null;
        }
        LocalDate date = done.date();
        return date == null ? stamp(done.instant()) : date(date);
    }

    private Stamp stamp(Instant instant) {
        When when = desk.times().of(instant);
        LocalDate local = desk.times().dayOf(instant);
        return new Stamp(when.iso(), local.equals(day) ? when.time() : shortDay(local) + " " + when.time(), when.utc());
    }

    private Stamp date(LocalDate date) {
        return new Stamp(date.toString(), shortDay(date), null);
    }

    private String shortDay(LocalDate date) {
        return desk.times()
                .dayStamp(
                        date, date.getYear() != desk.times().dayOf(desk.asOf()).getYear());
    }

    /** Why it was missed. */
    @Nullable
    BreachRow breach(Obligation o) {
        Breach breach = o.breach();
        return breach == null ? null : parts.breach(breach, prose);
    }

    /** What lets it pass. */
    @Nullable
    WaiverNote waiver(Obligation o) {
        Waiver waiver = o.waiver();
        if (waiver == null) {
            return null;
        }
        Moment until = waiver.until();
        String why = prose.inline(waiver.why(), waiver.origin(), "why");
        return new WaiverNote(
                why == null ? "" : why,
                parts.party(waiver.approvedBy()),
                desk.times().of(until),
                until == null ? null : desk.times().relative(until.instant()),
                places.waiver(waiver));
    }
}
