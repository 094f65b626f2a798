package dev.sitrep.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The navigation: an entry for each list that the audience has, then the free pages that ask for a place. */
final class Navigation {
    private static final List<String> PRIMARY = List.of("runbooks", "on-call", "contacts", "history");
    private static final List<String> SECONDARY = List.of(
            "services",
            "uptime",
            "severities",
            "workflow",
            "postmortems",
            "deadlines",
            "actions",
            "waivers",
            "sla",
            "evidence",
            "maintenance",
            "messages",
            "alerts",
            "drills",
            "pages");

    private final List<NavItem> items = new ArrayList<>();
    private final Map<String, List<NavItem>> bySection = new ConcurrentHashMap<>();

    Navigation(Desk desk, Set<String> urls) {
        items.add(new NavItem(desk.words().w("nav.status"), "index.html", false, true));
        add(desk, urls, PRIMARY, true);
        add(desk, urls, SECONDARY, false);
        desk.catalog().pages().stream()
                .filter(page -> page.nav() != null)
                .sorted(Comparator.comparingInt(page -> page.nav() == null ? 0 : page.nav()))
                .forEach(page -> items.add(new NavItem(page.title(), Urls.page("pages", page.id()), false, false)));
    }

    /** The entries, with the one that a page belongs to marked. */
    List<NavItem> items(String section) {
        return bySection.computeIfAbsent(section, this::marked);
    }

    /** Whether there are entries beyond the main ones. */
    boolean more() {
        return items.stream().anyMatch(item -> !item.primary());
    }

    private List<NavItem> marked(String section) {
        return items.stream()
                .map(item -> new NavItem(item.text(), item.url(), item.url().equals(section), item.primary()))
                .toList();
    }

    private void add(Desk desk, Set<String> urls, List<String> folders, boolean primary) {
        for (String folder : folders) {
            String url = Urls.list(folder);
            if (urls.contains(url)) {
                items.add(new NavItem(desk.words().w("nav." + folder), url, false, primary));
            }
        }
    }
}
