package dev.sitrep.view;

import dev.sitrep.deadline.Agenda;
import dev.sitrep.deadline.Obligation;
import dev.sitrep.deadline.Share;
import dev.sitrep.deadline.TurnsRed;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The page of all deadlines, for those who owe them. */
final class DeadlinePages implements PageFamily {
    static final String LIST = Urls.list("deadlines");
    private static final int MOST = 200;

    @Override
    public Stream<PagePlan> pages(Desk desk) {
        boolean promises = desk.seen().innermost()
                && (!desk.catalog().severities().levels().isEmpty()
                        || desk.ledger().any());
        return promises
                ? Stream.of(new PagePlan(
                        LIST, "deadlines", LIST, null, desk.words().w("nav.deadlines"), prose -> compose(desk, prose)))
                : Stream.of();
    }

    private static DeadlinesView compose(Desk desk, PageProse prose) {
        Ledger ledger = desk.ledger();
        Agenda agenda = ledger.agenda();
        PromiseRows rows = PromiseRows.ofMany(desk, prose);
        List<Obligation> overdue = Stream.concat(agenda.overdue().stream(), agenda.grace().stream())
                .toList();
        int failing = ledger.failing();
        return new DeadlinesView(
                part(desk, rows, overdue),
                part(desk, rows, agenda.unanswered()),
                part(desk, rows, agenda.due()),
                words(desk, "deadlines.later", agenda.later().size()),
                words(desk, "deadlines.waived", agenda.waived().size()),
                agenda.shares().stream()
                        .map(share -> owner(desk, prose, rows, share))
                        .toList(),
                failing > 0
                        ? desk.words().n("gate.red", failing)
                        : desk.words().w(ledger.next() == null ? "gate.never-red" : "gate.green"),
                failing > 0,
                turns(desk, rows, ledger),
                new GateSettings(desk).all(),
                desk.times().span(Ledger.AHEAD),
                desk.times().zoneAt(desk.asOf()));
    }

    private static DeadlinesView.Part part(Desk desk, PromiseRows rows, List<Obligation> all) {
        return new DeadlinesView.Part(
                all.size(),
                all.stream().limit(MOST).map(rows::listed).toList(),
                words(desk, "deadlines.more", Math.max(0, all.size() - MOST)));
    }

    private static @Nullable String words(Desk desk, String key, int count) {
        return count == 0 ? null : desk.words().n(key, count);
    }

    private static DeadlinesView.Owner owner(Desk desk, PageProse prose, PromiseRows rows, Share share) {
        String owner = share.owner();
        Obligation next = share.next();
        return new DeadlinesView.Owner(
                owner == null
                        ? TextLink.plain(desk.words().w("deadlines.nobody"))
                        : new Parts(desk, prose).party(owner),
                share.overdue() + share.grace(),
                share.unanswered(),
                share.due(),
                next == null ? null : rows.listed(next));
    }

    private static DeadlinesView.@Nullable Turns turns(Desk desk, PromiseRows rows, Ledger ledger) {
        TurnsRed next = ledger.next();
        Obligation promise = ledger.turns();
        return next == null || promise == null
                ? null
                : new DeadlinesView.Turns(
                        desk.times().of(next.at()),
                        desk.times().relative(next.at()),
                        rows.listed(promise),
                        next.waiver());
    }
}
