package dev.sitrep.view;

import dev.sitrep.model.Incident;
import dev.sitrep.model.IncidentStatus;
import dev.sitrep.model.Maintenance;
import dev.sitrep.model.Service;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The feeds of a site: what changed last, of all, of a service, of a severity. */
final class Feeds {
    private static final int ENTRIES = 50;

    private final Desk desk;
    private final SiteMap map;
    private final @Nullable String address;

    Feeds(Desk desk, SiteMap map) {
        this.desk = desk;
        this.map = map;
        this.address = SiteAddress.of(desk.site().url());
    }

    /** Whether the site tells of anything that happens: a manual has nothing to subscribe to. */
    static boolean offered(Desk desk) {
        return !desk.editions().freezes() && tells(desk);
    }

    /** Whether there is anything to tell. */
    private static boolean tells(Desk desk) {
        return !desk.catalog().incidents().isEmpty()
                || !desk.catalog().maintenance().isEmpty()
                || !EventCalendars.schedules(desk).isEmpty()
                || desk.catalog().services().groups().stream()
                        .anyMatch(group -> !group.services().isEmpty());
    }

    /** The addresses of their files, from the root. */
    static List<String> files(Desk desk) {
        List<FeedFormat> formats = formats(desk);
        return FeedScope.of(desk).stream()
                .flatMap(scope -> formats.stream().map(format -> scope.folder() + format.file()))
                .toList();
    }

    /** The formats that they are written in. */
    static List<FeedFormat> formats(Desk desk) {
        return FeedFormat.of(SiteAddress.of(desk.site().url()) != null);
    }

    /** The feeds, composed one by one; an entry that several have is composed once where its links are absolute. */
    Stream<Feed> stream() {
        Map<String, List<Item>> byFolder = items();
        Map<String, FeedEntry> shared = new HashMap<>();
        return FeedScope.of(desk).stream()
                .map(scope -> feed(
                        scope,
                        byFolder.getOrDefault(scope.folder(), List.of()),
                        address == null ? new HashMap<>() : shared));
    }

    private Feed feed(FeedScope scope, List<Item> items, Map<String, FeedEntry> composed) {
        PageProse prose = address == null
                ? PageProse.at(desk, map, scope.folder() + "feed.json")
                : PageProse.elsewhere(desk, map, address);
        FeedEntries composer = new FeedEntries(desk, prose, address);
        return feed(
                scope,
                prose,
                items.stream()
                        .map(item -> composed.computeIfAbsent(item.key(), key -> item.entry(composer)))
                        .toList());
    }

    private Feed feed(FeedScope scope, PageProse prose, List<FeedEntry> entries) {
        String site = desk.site().title();
        String organisation = desk.site().organisation();
        String title = scope.kind() == FeedScope.Kind.SITE ? site : site + ": " + scope.name();
        String page = prose.has(scope.page()) ? scope.page() : "index.html";
        return new Feed(
                "urn:uuid:"
                        + new PermanentIds(desk.site()).of("feed", desk.seen().audience(), scope.folder()),
                scope.folder(),
                address,
                new FeedNames(desk).of(title),
                desk.words().f("feed.description", scope.name()),
                desk.words().language().key(),
                organisation == null ? site : organisation,
                address == null ? prose.root() + page : SiteAddress.page(address, page),
                formats(desk),
                updated(entries),
                entries);
    }

    /** What is only planned has not changed at the time that it is planned for. */
    private static Instant updated(List<FeedEntry> entries) {
        Stream<FeedEntry> told = entries.stream().filter(entry -> entry.published() != null);
        return told.map(FeedEntry::updated).max(Instant::compareTo).orElse(Instant.EPOCH);
    }

    /** The items of each feed that changed last, by its folder, from one pass over the records. */
    private Map<String, List<Item>> items() {
        List<Item> all = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Incident i : desk.catalog().incidents()) {
            Instant updated = LastChange.of(i, desk.index());
            if (updated != null && i.status() != IncidentStatus.DUPLICATE && taken.add("incident " + i.id())) {
                all.add(new Item(updated, i, null));
            }
        }
        for (Maintenance m : desk.catalog().maintenance()) {
            Instant updated = LastChange.of(m);
            if (updated != null && taken.add("maintenance " + m.id())) {
                all.add(new Item(updated, null, m));
            }
        }
        all.sort(Comparator.comparing(Item::updated).reversed().thenComparing(Item::key));
        Map<String, List<Item>> byFolder = new HashMap<>();
        for (Item item : all) {
            for (String folder : folders(item)) {
                List<Item> items = byFolder.computeIfAbsent(folder, f -> new ArrayList<>());
                if (items.size() < ENTRIES) {
                    items.add(item);
                }
            }
        }
        return byFolder;
    }

    private Set<String> folders(Item item) {
        Set<String> folders = new LinkedHashSet<>(List.of(""));
        for (String service : item.services()) {
            String id = desk.index().service(service).map(Service::id).orElse(service);
            folders.add("services/" + Urls.segment(id) + "/");
        }
        Incident incident = item.incident();
        if (incident != null) {
            desk.index()
                    .severity(incident.severity())
                    .ifPresent(s -> folders.add("severities/" + Urls.segment(s.id()) + "/"));
        }
        return folders;
    }

    /** One of the two. */
    private record Item(
            Instant updated,
            @Nullable Incident incident,
            @Nullable Maintenance maintenance) {
        String key() {
            return incident != null ? "i " + incident.id() : maintenance == null ? "" : "m " + maintenance.id();
        }

        List<String> services() {
            return incident != null
                    ? List.copyOf(incident.services().keySet())
                    : maintenance == null ? List.of() : maintenance.services();
        }

        FeedEntry entry(FeedEntries composer) {
            if (incident != null) {
                return composer.entry(incident, updated);
            }
            return composer.entry(Objects.requireNonNull(maintenance), updated);
        }
    }
}
