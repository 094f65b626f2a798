package dev.sitrep.view;

import dev.sitrep.deadline.Obligation;
import dev.sitrep.model.Gate;
import dev.sitrep.model.Moment;
import dev.sitrep.model.Waiver;
import dev.sitrep.model.Waivers;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The page of the waivers: what is let pass, why, by whose leave and until when. */
final class WaiverPages implements PageFamily {
    private static final String LIST = Urls.list("waivers");

    @Override
    public Stream<PagePlan> pages(Desk desk) {
        boolean any = desk.seen().innermost()
                && !(desk.catalog().waivers().waivers().isEmpty()
                        && desk.catalog().severities().levels().isEmpty());
        return any
                ? Stream.of(new PagePlan(
                        LIST, "waivers", LIST, null, desk.words().w("nav.waivers"), prose -> compose(desk, prose)))
                : Stream.of();
    }

    private static WaiversView compose(Desk desk, PageProse prose) {
        Waivers waivers = desk.catalog().waivers();
        Anchors anchors = new Anchors(List.of("lasting", "ended"));
        List<Waiver> sorted = waivers.waivers().stream()
                .sorted(Comparator.comparing(Waiver::until, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
        List<Obligation> waived = desk.ledger().agenda().waived();
        Gate gate = desk.site().gate();
        Reviews reviews = new Reviews(desk);
        return new WaiversView(
                sorted.stream()
                        .filter(w -> w.lasts(desk.asOf()))
                        .map(w -> row(desk, prose, anchors, w, waived))
                        .toList(),
                sorted.stream()
                        .filter(w -> !w.lasts(desk.asOf()))
                        .sorted(Comparator.comparing(Waiver::until, Comparator.nullsLast(Comparator.reverseOrder())))
                        .map(w -> row(desk, prose, anchors, w, List.of()))
                        .toList(),
                gate == null || gate.waiverLimit() == null ? null : desk.times().span(gate.waiverLimit()),
                reviews.file(waivers, prose));
    }

    private static WaiversView.Row row(Desk desk, PageProse prose, Anchors anchors, Waiver w, List<Obligation> waived) {
        Parts parts = new Parts(desk, prose);
        PromiseRows rows = PromiseRows.ofMany(desk, prose);
        String id = w.id();
        String record = w.record();
        String owner = w.owner();
        Moment until = w.until();
        boolean lasts = w.lasts(desk.asOf());
        return new WaiversView.Row(
                anchors.of(id == null ? "waiver" : id),
                id,
                w.rule(),
                record == null ? null : new PromisePlaces(desk, prose).named(record),
                w.target(),
                Objects.requireNonNullElse(prose.inline(w.why(), w.origin(), "why"), ""),
                owner == null ? null : parts.party(owner),
                parts.party(w.approvedBy()),
                desk.times().of(w.granted()),
                desk.times().of(until),
                until == null ? null : desk.times().relative(until.instant()),
                new Tag(lasts ? "waived" : "ended", desk.words().w(lasts ? "waiver.lasts" : "waiver.ended")),
                waived.stream()
                        .filter(o -> w.equals(o.waiver()))
                        .map(rows::listed)
                        .toList());
    }
}
