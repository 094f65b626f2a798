package dev.sitrep.view;

import dev.sitrep.deadline.Life;
import dev.sitrep.model.Anchor;
import dev.sitrep.model.Breach;
import dev.sitrep.model.BusinessCalendar;
import dev.sitrep.model.Incident;
import dev.sitrep.model.Moment;
import dev.sitrep.model.Postmortem;
import dev.sitrep.model.Severity;
import dev.sitrep.model.SeverityChange;
import dev.sitrep.model.Target;
import dev.sitrep.model.TimeSpan;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares one time of an incident with the promise about it, and says how. */
final class PromiseScale {
    private final Desk desk;
    private final Incident incident;
    private final Life life;
    private final PageProse prose;
    private final PlainDeadline deadline;

    PromiseScale(Desk desk, Incident incident, PageProse prose) {
        this.desk = desk;
        this.incident = incident;
        this.life = new Life(incident);
        this.prose = prose;
        this.deadline = new PlainDeadline(desk.times().zone());
    }

    /** The level whose targets hold: the severest that was reached, unless the matrix says otherwise. */
    @Nullable
    Severity severity() {
        String level = incident.severity();
        if (!Boolean.FALSE.equals(desk.catalog().severities().highestCounts())) {
            for (SeverityChange change : incident.severityChanges()) {
                level = severer(severer(level, change.to()), change.from());
            }
        }
        return desk.index().severity(level).orElse(null);
    }

    PromiseRow row(
            String kind,
            String name,
            TimeSpan within,
            Anchor after,
            @Nullable String calendar,
            @Nullable Moment done,
            @Nullable String note) {
        Times times = desk.times();
        Moment anchor = anchor(after);
        Instant due = anchor == null || paused() ? null : deadline.of(anchor.instant(), within, calendar);
        String span = times.span(within);
        String from = desk.words().w("anchor." + after.key());
        String working;
        if (due != null && anchor != null) {
            working = desk.words()
                    .f(
                            "promise.working",
                            span,
                            from,
                            times.stamp(anchor.instant()),
                            times.stamp(due),
                            times.zoneAt(due));
        } else if (calendar != null) {
            working = desk.words().f("promise.working.calendar", span, from, calendarName(calendar));
        } else {
            working = desk.words().f("promise.working.plain", span, from);
        }
        Breach breach = breach(kind);
        return new PromiseRow(
                name,
                working,
                due == null ? null : near(due),
                done == null ? null : stamp(done),
                verdict(due, done, breach),
                note,
                breach == null ? null : prose.inline(breach.why(), breach.origin(), "why"));
    }

    /** A promise to watch for some time before closing. */
    PromiseRow watched(Target target, @Nullable Moment until) {
        Anchor after = Objects.requireNonNullElse(target.after(), Anchor.MITIGATED);
        Moment from = after == Anchor.MITIGATED ? life.ended() : anchor(after);
        TimeSpan span = Objects.requireNonNull(target.lasting());
        Instant due = from == null ? null : deadline.of(from.instant(), span, target.calendar());
        String watched = from == null || until == null || until.before(from)
                ? null
                : desk.times().length(Duration.between(from.instant(), until.instant()));
        String state = until == null
                ? "pending"
                : due == null ? "done" : until.instant().isBefore(due) ? "late" : "met";
        Breach breach = breach("observe");
        return new PromiseRow(
                desk.words().w("promise.observe"),
                desk.words()
                        .f(
                                "promise.working.plain",
                                desk.times().span(span),
                                desk.words().w("anchor." + after.key())),
                due == null ? null : near(due),
                watched,
                state.equals("late")
                        ? new Tag("late", desk.words().w("promise.state.short"))
                        : new Tag(state, desk.words().w("promise.state." + state)),
                prose.inline(target.note(), target.origin(), "note"),
                breach == null ? null : prose.inline(breach.why(), breach.origin(), "why"));
    }

    /** The record's explanation of a missed promise. */
    @Nullable
    Breach breach(String kind) {
        int slash = kind.indexOf('/');
        String family = slash < 0 ? kind : kind.substring(0, slash);
        String one = slash < 0 ? kind : kind.substring(slash + 1);
        for (Breach breach : incident.breaches()) {
            String target = breach.target().replace(':', '/').replace(' ', '/');
            if (target.equals(kind) || target.equals(family) || target.equals(one)) {
                return breach;
            }
        }
        return null;
    }

    Tag verdict(@Nullable Instant due, @Nullable Moment done, @Nullable Breach breach) {
        String state;
        if (done != null) {
            state = due == null ? "done" : deadline.kept(done, due) ? "met" : "late";
        } else if (due == null || !due.isBefore(desk.asOf())) {
            state = "pending";
        } else {
            state = Parts.open(incident) ? "overdue" : "unknown";
        }
        boolean explained = breach != null && !state.equals("met");
        return new Tag(state, desk.words().w("promise.state." + state + (explained ? ".explained" : "")));
    }

    /** The time of day alone on the day that the incident began on. */
    private String near(Instant instant) {
        Moment started = life.at(Anchor.STARTED);
        Times times = desk.times();
        return started != null && times.dayOf(started.instant()).equals(times.dayOf(instant))
                ? times.clock(instant)
                : times.stamp(instant);
    }

    private @Nullable Moment anchor(Anchor after) {
        if (after != Anchor.PUBLISHED) {
            Moment at = life.at(after);
            return at == null && after == Anchor.DETECTED ? life.at(Anchor.STARTED) : at;
        }
        List<Postmortem> postmortems = desk.index().postmortemsOf(incident.id());
        return postmortems.isEmpty() ? null : postmortems.get(0).published();
    }

    private boolean paused() {
        return !incident.pauses().isEmpty();
    }

    private String severer(String level, @Nullable String other) {
        return other != null && desk.index().rank(other) < desk.index().rank(level) ? other : level;
    }

    private String stamp(Moment done) {
        return done.date() == null ? near(done.instant()) : desk.times().weekdayAndDate(done.date());
    }

    private String calendarName(String id) {
        BusinessCalendar calendar = desk.catalog().calendars().calendars().get(id);
        String name = calendar == null ? null : calendar.name();
        return name == null ? id : name;
    }
}
