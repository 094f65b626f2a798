package dev.sitrep.audience;

import dev.sitrep.model.Accumulation;
import dev.sitrep.model.NotifyTarget;
import dev.sitrep.model.PostmortemTarget;
import dev.sitrep.model.Severity;
import dev.sitrep.model.SeverityMatrix;
import dev.sitrep.model.Target;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The severity matrix for a wider audience: its promises where the file allows it, never who is behind them. */
final class SeverityProjection {
    private final Chain chain;
    private final ContactProjection contacts;
    private final Visible visible;

    SeverityProjection(Chain chain, ContactProjection contacts, Visible visible) {
        this.chain = chain;
        this.contacts = contacts;
        this.visible = visible;
    }

    /** Incidents need the names of the levels; without leave, the promises stay inside. */
    SeverityMatrix project(SeverityMatrix m) {
        boolean seen = chain.sees(m.audience());
        return new SeverityMatrix(
                m.origin(),
                seen ? m.clock() : null,
                seen ? m.highestCounts() : null,
                m.levels().stream()
                        .map(seen ? this::promises : SeverityProjection::name)
                        .toList(),
                seen ? m.accumulate().stream().map(this::accumulation).toList() : List.of(),
                seen ? m.note() : null,
                m.audience(),
                null,
                null,
                null);
    }

    private Severity promises(Severity s) {
        return new Severity(
                s.origin(),
                s.id(),
                s.name(),
                s.title(),
                s.icon(),
                s.goal(),
                s.aliases(),
                s.impact(),
                s.examples(),
                s.communication(),
                s.calendar(),
                target(s.respond()),
                s.notifications().stream().map(this::notification).toList(),
                null,
                target(s.update()),
                target(s.restore()),
                target(s.observe()),
                target(s.report()),
                postmortem(s.postmortem()),
                target(s.review()),
                target(s.artifacts()),
                target(s.actions()),
                null);
    }

    private @Nullable Target target(@Nullable Target t) {
        return t == null
                ? null
                : new Target(
                        t.origin(),
                        t.within(),
                        t.every(),
                        t.lasting(),
                        t.after(),
                        t.calendar(),
                        t.pausable(),
                        t.digest(),
                        channels(t.via()),
                        contacts.named(t.who()),
                        null);
    }

    private NotifyTarget notification(NotifyTarget n) {
        return new NotifyTarget(
                n.origin(),
                null,
                n.within(),
                n.after(),
                n.calendar(),
                contacts.named(n.who()),
                channels(n.via()),
                n.pausable(),
                null);
    }

    private @Nullable PostmortemTarget postmortem(@Nullable PostmortemTarget p) {
        return p == null
                ? null
                : new PostmortemTarget(
                        p.origin(),
                        p.within(),
                        p.after(),
                        p.calendar(),
                        p.sections(),
                        contacts.named(p.signOff()),
                        p.pausable(),
                        null);
    }

    private Accumulation accumulation(Accumulation a) {
        return new Accumulation(a.origin(), visible.service(a.service()), a.downtime(), a.within(), a.treatAs(), null);
    }

    private List<String> channels(List<String> ids) {
        return ids.stream().filter(id -> contacts.channel(id) != null).toList();
    }

    private static Severity name(Severity s) {
        return new Severity(
                s.origin(),
                s.id(),
                s.name(),
                s.title(),
                s.icon(),
                null,
                s.aliases(),
                s.impact(),
                List.of(),
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
