package dev.sitrep.view;

import dev.sitrep.model.OnCall;
import java.util.stream.Stream;

/** Who is on call now and next, the shifts of the coming weeks, and the escalation policies. */
final class OnCallPages implements PageFamily {
    @Override
    public Stream<PagePlan> pages(Desk desk) {
        OnCall onCall = desk.catalog().onCall();
        if (onCall.schedules().isEmpty() && onCall.escalation().isEmpty()) {
            return Stream.empty();
        }
        String url = Urls.list("on-call");
        Rota rota = new Rota(desk);
        return Stream.of(new PagePlan(
                url, "on-call", url, null, desk.words().w("nav.on-call"), prose -> compose(desk, rota, prose)));
    }

    private static OnCallView compose(Desk desk, Rota rota, PageProse prose) {
        Reviews reviews = new Reviews(desk);
        OnCall onCall = desk.catalog().onCall();
        Anchors anchors = new Anchors();
        ScheduleEntries schedules = new ScheduleEntries(desk, rota, prose);
        Escalations escalations = new Escalations(desk, rota, prose);
        Parts parts = new Parts(desk, prose);
        return new OnCallView(
                onCall.schedules().values().stream()
                        .map(s -> schedules.entry(s, anchors.of(s.id())))
                        .toList(),
                Rota.weeks(),
                onCall.escalation().entrySet().stream()
                        .map(e -> new OnCallView.PolicyEntry(
                                anchors.of(e.getKey()),
                                e.getKey(),
                                desk.catalog().severities().levels().stream()
                                        .filter(l -> l.escalate() != null
                                                && e.getKey()
                                                        .equals(l.escalate().policy()))
                                        .map(l -> parts.severity(l.id()))
                                        .toList(),
                                escalations.rows(e.getValue())))
                        .toList(),
                prose.inline(onCall.duties(), onCall.origin(), "duties"),
                prose.inline(onCall.note(), onCall.origin(), "note"),
                reviews.placed(reviews.file(onCall, prose), onCall.origin(), onCall.audience()));
    }
}
