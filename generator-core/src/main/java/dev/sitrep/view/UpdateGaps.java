package dev.sitrep.view;

import dev.sitrep.deadline.Life;
import dev.sitrep.model.Anchor;
import dev.sitrep.model.Breach;
import dev.sitrep.model.Incident;
import dev.sitrep.model.Moment;
import dev.sitrep.model.Target;
import dev.sitrep.model.TimeSpan;
import dev.sitrep.model.Update;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The longest that readers had to wait for word, beside how often they were to get it. */
final class UpdateGaps {
    private final Desk desk;
    private final Incident incident;
    private final PageProse prose;

    UpdateGaps(Desk desk, Incident incident, PageProse prose) {
        this.desk = desk;
        this.incident = incident;
        this.prose = prose;
    }

    PromiseRow row(Target target, Anchor clock) {
        TimeSpan every = target.every();
        String span = every == null ? "" : desk.times().span(every);
        String name = every == null
                ? desk.words().w("promise.update.digest")
                : desk.words().f("promise.update.every", span);
        Gap longest = every == null || target.digest() != null ? null : longest(clock);
        Breach breach = new PromiseScale(desk, incident, prose).breach("update");
        String state = longest == null || every == null || every.businessDays() > 0
                ? "pending"
                : longest.length().compareTo(length(every)) <= 0 ? "met" : "late";
        return new PromiseRow(
                name,
                longest == null
                        ? desk.words().w("promise.update.until")
                        : desk.words()
                                .f(
                                        "promise.update.longest",
                                        desk.times().length(longest.length()),
                                        desk.times().clock(longest.from()),
                                        desk.times().clock(longest.to()),
                                        desk.times().zoneAt(longest.to())),
                null,
                desk.words().n("count.update", incident.updates().size()),
                new Tag(
                        state,
                        desk.words()
                                .w("promise.state." + state
                                        + (breach != null && state.equals("late") ? ".explained" : ""))),
                prose.inline(target.note(), target.origin(), "note"),
                breach == null ? null : prose.inline(breach.why(), breach.origin(), "why"));
    }

    private record Gap(Instant from, Instant to) {
        Duration length() {
            return Duration.between(from, to);
        }
    }

    private @Nullable Gap longest(Anchor clock) {
        Life life = new Life(incident);
        Moment began = life.at(clock) == null ? life.at(Anchor.STARTED) : life.at(clock);
        if (began == null) {
            return null;
        }
        Moment ended = life.ended();
        Instant end = ended == null ? desk.asOf() : ended.instant();
        Instant last = began.instant();
        Gap longest = null;
        for (Update update : incident.updates()) {
            Moment at = update.at();
            if (at == null || at.instant().isBefore(last)) {
                continue;
            }
            longest = longer(longest, new Gap(last, at.instant()));
            last = at.instant();
            if (!last.isBefore(end)) {
                return longest;
            }
        }
        return last.isBefore(end) ? longer(longest, new Gap(last, end)) : longest;
    }

    private static Gap longer(@Nullable Gap a, Gap b) {
        return a == null || b.length().compareTo(a.length()) > 0 ? b : a;
    }

    private static Duration length(TimeSpan span) {
        return Duration.ofMinutes(Math.round(span.approximateMinutes()));
    }
}
