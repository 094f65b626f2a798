package dev.sitrep.view;

import dev.sitrep.model.Alert;
import dev.sitrep.model.AlertSource;
import dev.sitrep.model.Alerts;
import dev.sitrep.model.Retention;
import dev.sitrep.model.StackComponent;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Alert rules with the runbook that each leads to, and what stands behind them. */
final class AlertPages implements PageFamily {
    @Override
    public Stream<PagePlan> pages(Desk desk) {
        Alerts alerts = desk.catalog().alerts();
        boolean empty = alerts.alerts().isEmpty()
                && alerts.sources().isEmpty()
                && alerts.stack().isEmpty()
                && alerts.retention().isEmpty()
                && alerts.prometheus().isEmpty();
        if (empty) {
            return Stream.empty();
        }
        String url = Urls.list("alerts");
        return Stream.of(
                new PagePlan(url, "alerts", url, null, desk.words().w("alerts.title"), prose -> compose(desk, prose)));
    }

    private static AlertsView compose(Desk desk, PageProse prose) {
        Reviews reviews = new Reviews(desk);
        Alerts alerts = desk.catalog().alerts();
        Anchors anchors = new Anchors();
        Map<Alert, String> anchorOf = new IdentityHashMap<>();
        alerts.alerts().forEach(a -> anchorOf.put(a, anchors.of(a.id())));
        Map<String, TextLink> sources = new HashMap<>();
        List<AlertsView.SourceEntry> sourceEntries = alerts.sources().stream()
                .map(s -> source(desk, s, anchors.of(s.id()), sources, prose))
                .toList();
        return new AlertsView(
                alerts.alerts().stream()
                        .sorted(Comparator.comparingInt(a -> a.severity() == null
                                ? Integer.MAX_VALUE
                                : desk.index().rank(a.severity())))
                        .map(a -> alert(desk, a, anchorOf.getOrDefault(a, a.id()), sources, prose))
                        .toList(),
                sourceEntries,
                alerts.stack().stream().map(s -> tool(s, prose)).toList(),
                alerts.retention().stream().map(r -> kept(desk, r, prose)).toList(),
                alerts.prometheus(),
                prose.inline(alerts.note(), alerts.origin(), "note"),
                reviews.placed(reviews.file(alerts, prose), alerts.origin(), alerts.audience()));
    }

    private static AlertsView.AlertEntry alert(
            Desk desk, Alert a, String anchor, Map<String, TextLink> sources, PageProse prose) {
        Parts parts = new Parts(desk, prose);
        return new AlertsView.AlertEntry(
                anchor,
                a.id(),
                a.name() == null ? a.id() : a.name(),
                a.icon(),
                prose.inline(a.when(), a.origin(), "when"),
                prose.inline(a.action(), a.origin(), "action"),
                a.automatic(),
                a.severity() == null ? null : parts.severity(a.severity()),
                a.service() == null ? null : parts.service(a.service()),
                a.runbook() == null ? null : parts.runbook(a.runbook()),
                a.source() == null ? null : sources.getOrDefault(a.source(), TextLink.plain(a.source())),
                channel(parts, a.channel()),
                prose.inline(a.note(), a.origin(), "note"));
    }

    private static AlertsView.SourceEntry source(
            Desk desk, AlertSource s, String anchor, Map<String, TextLink> sources, PageProse prose) {
        String name = s.name() == null ? s.id() : s.name();
        sources.putIfAbsent(s.id(), TextLink.to(name, Urls.list("alerts") + "#" + anchor));
        String kind = s.kind();
        String key = "source." + kind;
        return new AlertsView.SourceEntry(
                anchor,
                s.id(),
                name,
                kind != null && desk.words().has(key) ? desk.words().w(key) : kind,
                channel(new Parts(desk, prose), s.channel()),
                prose.inline(s.note(), s.origin(), "note"));
    }

    private static @Nullable TextLink channel(Parts parts, @Nullable String id) {
        return id == null ? null : parts.channel(id);
    }

    private static AlertsView.Tool tool(StackComponent s, PageProse prose) {
        return new AlertsView.Tool(
                s.component(),
                prose.inline(s.purpose(), s.origin(), "purpose"),
                prose.inline(s.tool(), s.origin(), "tool"),
                prose.inline(s.note(), s.origin(), "note"));
    }

    private static AlertsView.Kept kept(Desk desk, Retention r, PageProse prose) {
        return new AlertsView.Kept(
                r.log(),
                r.keep() == null ? null : desk.times().span(r.keep()),
                prose.inline(r.storage(), r.origin(), "storage"),
                prose.inline(r.note(), r.origin(), "note"));
    }
}
