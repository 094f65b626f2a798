package dev.sitrep.view;

import dev.sitrep.model.Breach;
import dev.sitrep.model.Drill;
import dev.sitrep.model.Gate;
import dev.sitrep.model.Moment;
import dev.sitrep.model.Origin;
import dev.sitrep.model.Reviewed;
import dev.sitrep.model.TimeSpan;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells who keeps a record current, when it was reviewed last, and when it is due again. */
final class Reviews {
    private final Desk desk;

    Reviews(Desk desk) {
        this.desk = desk;
    }

    /** The upkeep of a record that has no breaches. */
    Upkeep of(@Nullable String owner, @Nullable Reviewed reviewed, @Nullable TimeSpan every, PageProse prose) {
        return of(owner, reviewed, every, List.of(), prose);
    }

    /** The upkeep of a record. */
    Upkeep of(
            @Nullable String owner,
            @Nullable Reviewed reviewed,
            @Nullable TimeSpan every,
            List<Breach> breaches,
            PageProse prose) {
        Parts parts = new Parts(desk, prose);
        Moment on = reviewed == null ? null : reviewed.on();
        Instant due = due(on, every);
        return new Upkeep(
                owner == null ? null : parts.party(owner),
                desk.times().of(on),
                reviewed == null || reviewed.by() == null ? null : parts.party(reviewed.by()),
                reviewed == null || reviewed.evidence() == null ? null : evidence(reviewed.evidence(), parts),
                every == null ? null : desk.times().span(every),
                due == null ? null : date(due),
                state(every, due),
                breaches(breaches, prose),
                null,
                null);
    }

    /** The upkeep of a record with the place where it is written and the audience that it names. */
    Upkeep placed(Upkeep upkeep, Origin origin, @Nullable String audience) {
        return desk.seen().innermost() ? upkeep.in(origin.path(), new Parts(desk).seenBy(audience)) : upkeep;
    }

    /** Missed targets, explained. */
    List<BreachNote> breaches(List<Breach> breaches, PageProse prose) {
        return breaches.stream()
                .map(b -> new BreachNote(b.target(), prose.inline(b.why(), b.origin(), "why"), b.see()))
                .toList();
    }

    /** When something that was done is owed again; null where nothing is promised, or it was never done. */
    @Nullable
    Instant due(@Nullable Moment done, @Nullable TimeSpan every) {
        if (done == null || every == null) {
            return null;
        }
        ZonedDateTime local = done.instant().atZone(desk.times().zone());
        return local.plus(every.period())
                .plusDays(every.businessDays())
                .plus(every.elapsed())
                .toInstant();
    }

    /** Where a recurring duty stands, with how far it is off. */
    @Nullable
    Tag state(@Nullable TimeSpan every, @Nullable Instant due) {
        if (every == null) {
            return null;
        }
        if (due == null) {
            return new Tag("overdue", desk.words().w("upkeep.never"));
        }
        if (due.isBefore(desk.asOf())) {
            return new Tag(
                    "overdue", desk.words().f("upkeep.overdue", desk.times().relative(due)));
        }
        boolean soon = due.isBefore(soon());
        return new Tag(
                soon ? "due-soon" : "kept",
                desk.words().f("upkeep.due", desk.times().relative(due)));
    }

    /** The day of a time. */
    When date(Instant instant) {
        return desk.times().of(instant.atZone(desk.times().zone()).toLocalDate());
    }

    private Instant soon() {
        Gate gate = desk.site().gate();
        TimeSpan warning = gate == null ? null : gate.warnBefore();
        return warning == null
                ? desk.asOf()
                : desk.asOf()
                        .atZone(desk.times().zone())
                        .plus(warning.period())
                        .plusDays(warning.businessDays())
                        .plus(warning.elapsed())
                        .toInstant();
    }

    /** A drill, an incident, an address, or words. */
    private TextLink evidence(String evidence, Parts parts) {
        String url = Ways.http(evidence);
        if (url != null) {
            return new TextLink(evidence, url, true);
        }
        if (desk.index().incident(evidence).isPresent()) {
            return parts.incident(evidence);
        }
        if (evidence.startsWith("drill:")) {
            String[] drill = evidence.substring("drill:".length()).split("/", 2);
            for (Drill known : desk.catalog().drills()) {
                if (known.id().equals(drill[0])) {
                    String title = DrillPages.title(known);
                    String text = drill.length == 1 ? title : title + ", " + drill[1];
                    return parts.link(text, Urls.page("drills", known.id()));
                }
            }
        }
        return TextLink.plain(evidence);
    }
}
