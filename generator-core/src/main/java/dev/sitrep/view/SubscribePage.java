package dev.sitrep.view;

import dev.sitrep.audience.Projection;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where readers find what they can subscribe to; none where the site tells of nothing that happens. */
final class SubscribePage implements PageFamily {
    static final String URL = Urls.list("subscribe");

    @Override
    public Stream<PagePlan> pages(Desk desk) {
        return Feeds.offered(desk)
                ? Stream.of(new PagePlan(
                        URL,
                        "subscribe",
                        URL,
                        null,
                        desk.words().w("subscribe.title"),
                        prose -> compose(desk, new Parts(desk, prose))))
                : Stream.empty();
    }

    private static SubscribeView compose(Desk desk, Parts parts) {
        // Where others see less, the site is often served elsewhere: its pages tell the address, and not its settings.
        boolean open =
                Projection.audiences(desk.site()).get(0).equals(desk.seen().audience());
        String address = open ? SiteAddress.of(desk.site().url()) : null;
        List<FeedScope> scopes = FeedScope.of(desk);
        List<FeedFormat> formats = Feeds.formats(desk);
        return new SubscribeView(
                address != null,
                address == null ? null : address + FeedFormat.ATOM.file(),
                address == null ? null : "/feed subscribe " + address + FeedFormat.RSS.file(),
                offers(scopes.get(0), formats),
                happenings(desk, address),
                shifts(desk, address),
                EventCalendars.people(desk).stream()
                        .map(id -> row(desk.index().partyName(id), EventCalendars.person(id), address))
                        .toList(),
                rows(FeedScope.Kind.SERVICE, scopes, formats, parts),
                rows(FeedScope.Kind.SEVERITY, scopes, formats, parts));
    }

    private static List<SubscribeView.CalendarRow> happenings(Desk desk, @Nullable String address) {
        Lexicon words = desk.words();
        List<SubscribeView.CalendarRow> rows = new ArrayList<>();
        rows.add(row(words.w("subscribe.calendar.all"), EventCalendars.ALL, address));
        rows.add(row(words.w("calendar.maintenance"), EventCalendars.MAINTENANCE, address));
        rows.add(row(words.w("calendar.incidents"), EventCalendars.INCIDENTS, address));
        if (desk.seen().innermost()) {
            rows.add(row(words.w("nav.deadlines"), "deadlines.ics", address));
        }
        return rows;
    }

    private static List<SubscribeView.CalendarRow> shifts(Desk desk, @Nullable String address) {
        List<SubscribeView.CalendarRow> schedules = EventCalendars.schedules(desk).stream()
                .map(s -> row(s.name() == null ? s.id() : s.name(), EventCalendars.schedule(s.id()), address))
                .toList();
        return schedules.isEmpty()
                ? schedules
                : Stream.concat(
                                Stream.of(row(desk.words().w("subscribe.everybody"), EventCalendars.ON_CALL, address)),
                                schedules.stream())
                        .toList();
    }

    private static SubscribeView.CalendarRow row(String name, String url, @Nullable String address) {
        String webcal = address == null ? null : "webcal" + address.substring(address.indexOf(':')) + url;
        return new SubscribeView.CalendarRow(name, url, webcal);
    }

    private static List<SubscribeView.FeedRow> rows(
            FeedScope.Kind kind, List<FeedScope> scopes, List<FeedFormat> formats, Parts parts) {
        return scopes.stream()
                .filter(scope -> scope.kind() == kind)
                .map(scope -> new SubscribeView.FeedRow(parts.link(scope.name(), scope.page()), offers(scope, formats)))
                .toList();
    }

    private static List<SubscribeView.Offer> offers(FeedScope scope, List<FeedFormat> formats) {
        return formats.stream()
                .map(format -> new SubscribeView.Offer(format.label(), scope.folder() + format.file()))
                .toList();
    }
}
