package dev.sitrep.view;

import dev.sitrep.audience.Projected;
import dev.sitrep.model.Catalog;
import dev.sitrep.model.Editions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where the records and files of an audience are found on its site. Computed once, before any page. */
final class SiteMap {
    /** A record's page. */
    record Entry(String url, String title) {}

    private static final Set<String> RECORD_FOLDERS =
            Set.of("incidents", "postmortems", "runbooks", "maintenance", "drills", "pages", "messages", "theme");

    private final boolean hides;
    private final String withheld;
    private final Map<String, String> bySource = new HashMap<>();
    private final Map<String, Entry> byId = new HashMap<>();
    private final Set<String> files;

    SiteMap(Projected seen, List<PagePlan> plans, List<String> made, Lexicon words) {
        this.withheld = words.w("withheld");
        this.hides = !seen.innermost();
        Catalog catalog = seen.catalog();
        this.files = catalog.files();
        for (PagePlan plan : plans) {
            bySource.putIfAbsent(plan.url(), plan.url());
            String folder = Paths.folder(plan.url());
            bySource.putIfAbsent(folder, plan.url());
            String source = plan.source();
            if (source != null) {
                bySource.putIfAbsent(source, plan.url());
            }
        }
        made.forEach(file -> bySource.putIfAbsent(file, file));
        Map<String, String> roots = Map.of(
                "severities.yaml",
                "severities",
                "services.yaml",
                "services",
                "contacts.yaml",
                "contacts",
                "oncall.yaml",
                "on-call",
                "workflow.yaml",
                "workflow",
                "alerts.yaml",
                "alerts",
                "maintenance/routine.yaml",
                "maintenance",
                "waivers.yaml",
                "waivers");
        roots.forEach((file, folder) -> {
            String url = bySource.get(folder);
            if (url != null) {
                bySource.putIfAbsent(file, url);
            }
        });
        catalog.incidents().forEach(r -> add(r.id(), r.formerIds(), Urls.page("incidents", r.id()), r.title()));
        catalog.runbooks().forEach(r -> add(r.id(), r.formerIds(), Urls.page("runbooks", r.id()), r.title()));
        catalog.maintenance().forEach(r -> add(r.id(), r.formerIds(), Urls.page("maintenance", r.id()), r.title()));
        catalog.pages().forEach(r -> add(r.id(), r.formerIds(), Urls.page("pages", r.id()), r.title()));
        catalog.drills().forEach(r -> {
            String title = r.title();
            add(r.id(), List.of(), Urls.page("drills", r.id()), title == null ? r.id() : title);
        });
        catalog.messages().forEach(r -> {
            String title = r.title();
            add(r.id(), List.of(), Urls.page("messages", r.id()), title == null ? r.id() : title);
        });
        catalog.services()
                .groups()
                .forEach(g ->
                        g.services().forEach(s -> add(s.id(), s.aliases(), Urls.page("services", s.id()), s.name())));
        catalog.postmortems().forEach(r -> {
            String title = r.title();
            Entry entry = new Entry(Urls.page("postmortems", r.id()), title == null ? r.id() : title);
            byId.putIfAbsent("postmortem:" + r.id(), entry);
            byId.putIfAbsent("postmortems/" + r.id(), entry);
            byId.putIfAbsent(r.id(), entry);
        });
    }

    /** Whether there is more than this audience sees, so that a link may lead to what is withheld. */
    boolean hides() {
        return hides;
    }

    /** What stands for the id of a record that this audience may not see. */
    String withheld() {
        return withheld;
    }

    /** The address from the root of a source path, a page or a file; null where there is none. */
    @Nullable
    String target(@Nullable String path) {
        if (path == null) {
            return null;
        }
        String url = bySource.get(path);
        if (url != null) {
            return url;
        }
        return files.contains(path) && isAsset(path) ? path : null;
    }

    /** The page of a record. */
    @Nullable
    Entry record(String id) {
        return byId.get(id);
    }

    private void add(String id, List<String> others, String url, String title) {
        Entry entry = new Entry(url, title);
        byId.putIfAbsent(id, entry);
        others.forEach(other -> byId.putIfAbsent(other, entry));
    }

    private static boolean isAsset(String path) {
        boolean recordFile = path.endsWith(".md") || path.endsWith(".yaml") || path.endsWith(".yml");
        int slash = path.indexOf('/');
        String top = slash < 0 ? "" : path.substring(0, slash);
        return slash > 0
                && !top.equals("theme")
                && !top.equals(Editions.FOLDER)
                && !(recordFile && RECORD_FOLDERS.contains(top));
    }
}
