package dev.sitrep.view;

import dev.sitrep.deadline.Life;
import dev.sitrep.model.Incident;
import dev.sitrep.model.Maintenance;
import dev.sitrep.model.MaintenanceUpdate;
import dev.sitrep.model.Moment;
import dev.sitrep.model.Update;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Composes the entries of feeds. Nothing in them depends on the clock. */
final class FeedEntries {
    private final Desk desk;
    private final PageProse prose;
    private final @Nullable String address;
    private final PermanentIds ids;
    private final Parts parts;

    /**
     * For feeds of one folder, or of all where links are absolute.
     *
     * @param address canonical, of the site, or null
     */
    FeedEntries(Desk desk, PageProse prose, @Nullable String address) {
        this.desk = desk;
        this.prose = prose;
        this.address = address;
        this.ids = new PermanentIds(desk.site());
        this.parts = new Parts(desk, prose);
    }

    FeedEntry entry(Incident i, Instant updated) {
        Tag state = parts.status(i);
        SeverityTag severity = parts.severity(i.severity());
        When started = desk.times().of(i.started());
        List<Update> updates = i.updates();
        Update last = updates.isEmpty() ? null : updates.get(updates.size() - 1);
        FeedText text = new FeedText(desk.words())
                .facts(state.text(), facts(level(severity), started == null ? null : started.full(), length(i)))
                .services(parts.states(i.services()))
                .log(new Logs(desk, prose).updates(i));
        if (updates.isEmpty() && i.impact() != null) {
            text.prose(prose.inline(i.impact().summary(), i.impact().origin(), "summary"));
        }
        desk.index().postmortemsOf(i.id()).stream()
                .filter(p -> p.published() != null && prose.has(Urls.page("postmortems", p.id())))
                .forEach(p -> text.link(
                        desk.words().w("feed.postmortem"),
                        p.title() == null ? i.title() : p.title(),
                        page(Urls.page("postmortems", p.id()))));
        return new FeedEntry(
                "urn:uuid:" + ids.of("incident", i.id(), i.formerIds()),
                line(i.title(), i.id()),
                page(Urls.page("incidents", i.id())),
                updated,
                published(i, updated),
                summary(state, last == null ? null : prose.text(last.text(), last.origin())),
                text.html(),
                categories(i.services().keySet().stream().toList(), severity, "incidents", state));
    }

    FeedEntry entry(Maintenance m, Instant updated) {
        MaintenanceParts maintenance = new MaintenanceParts(desk, prose);
        Tag state = maintenance.status(m);
        List<MaintenanceUpdate> updates = m.updates();
        MaintenanceUpdate last = updates.isEmpty() ? null : updates.get(updates.size() - 1);
        String window = maintenance.window(m.scheduled());
        String html = new FeedText(desk.words())
                .facts(state.text(), facts(window, names(m.services())))
                .prose(prose.inline(m.impact(), m.origin(), "impact"))
                .log(new Logs(desk, prose).updates(m))
                .prose(prose.document(m.body()).html())
                .html();
        return new FeedEntry(
                "urn:uuid:" + ids.of("maintenance", m.id(), m.formerIds()),
                desk.words().f("feed.maintenance", line(m.title(), m.id())),
                page(Urls.page("maintenance", m.id())),
                updated,
                LastChange.announced(m),
                summary(state, last == null ? window : prose.text(last.text(), last.origin())),
                html,
                categories(m.services(), null, "maintenance", state));
    }

    private static Instant published(Incident i, Instant updated) {
        return Stream.concat(Stream.of(i.started()), i.updates().stream().map(Update::at))
                .map(LastChange::instant)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(updated);
    }

    /** How long it lasted; what goes on would change with the clock. */
    private @Nullable String length(Incident i) {
        Moment began = i.started();
        Moment ended = new Life(i).ended();
        return began == null || ended == null || ended.before(began)
                ? null
                : desk.times().length(Duration.between(began.instant(), ended.instant()));
    }

    private String summary(Tag state, @Nullable String text) {
        return text == null
                ? state.text()
                : state.text() + ": " + desk.markdown().plain(text);
    }

    private List<FeedEntry.Category> categories(
            List<String> services, @Nullable SeverityTag severity, String states, Tag state) {
        List<FeedEntry.Category> all = new ArrayList<>();
        for (String id : services) {
            String known = desk.index().service(id).map(s -> s.id()).orElse(id);
            all.add(new FeedEntry.Category(line(known, "?"), parts.service(id).text(), scheme("services")));
        }
        if (severity != null && !severity.id().isBlank()) {
            all.add(new FeedEntry.Category(line(severity.id(), "?"), level(severity), scheme("severities")));
        }
        all.add(new FeedEntry.Category(state.key(), state.text(), scheme(states)));
        return all.stream().distinct().toList();
    }

    private @Nullable String scheme(String list) {
        return address == null ? null : address + list + "/";
    }

    private String page(String url) {
        return address == null ? prose.root() + url : SiteAddress.page(address, url);
    }

    private @Nullable String names(List<String> services) {
        return services.isEmpty()
                ? null
                : String.join(
                        ", ",
                        services.stream().map(id -> parts.service(id).text()).toList());
    }

    private static String level(SeverityTag tag) {
        return tag.name() == null ? tag.id() : tag.id() + " " + tag.name();
    }

    private static List<String> facts(@Nullable String... facts) {
        return Stream.of(facts)
                .filter(f -> f != null && !f.isBlank())
                .map(Objects::requireNonNull)
                .toList();
    }

    private static String line(String text, String otherwise) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.isEmpty() ? otherwise : line;
    }
}
