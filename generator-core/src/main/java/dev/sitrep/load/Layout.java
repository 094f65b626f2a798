package dev.sitrep.load;

import dev.sitrep.model.Alerts;
import dev.sitrep.model.Calendars;
import dev.sitrep.model.Contacts;
import dev.sitrep.model.Drill;
import dev.sitrep.model.Incident;
import dev.sitrep.model.Maintenance;
import dev.sitrep.model.Message;
import dev.sitrep.model.OnCall;
import dev.sitrep.model.Page;
import dev.sitrep.model.Postmortem;
import dev.sitrep.model.RoutineList;
import dev.sitrep.model.Runbook;
import dev.sitrep.model.Services;
import dev.sitrep.model.SeverityMatrix;
import dev.sitrep.model.Site;
import dev.sitrep.model.Waivers;
import dev.sitrep.model.Workflow;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which file of a site's sources holds which record. */
final class Layout {
    /** The list files, without their ending; each is there once at most. */
    static final Map<String, Class<?>> LISTS = Map.ofEntries(
            Map.entry("sitrep", Site.class),
            Map.entry("severities", SeverityMatrix.class),
            Map.entry("services", Services.class),
            Map.entry("contacts", Contacts.class),
            Map.entry("oncall", OnCall.class),
            Map.entry("calendars", Calendars.class),
            Map.entry("workflow", Workflow.class),
            Map.entry("alerts", Alerts.class),
            Map.entry("waivers", Waivers.class),
            Map.entry("maintenance/routine", RoutineList.class));

    private static final Map<String, Class<?>> FOLDERS = Map.of(
            "messages", Message.class,
            "incidents", Incident.class,
            "postmortems", Postmortem.class,
            "runbooks", Runbook.class,
            "maintenance", Maintenance.class,
            "drills", Drill.class,
            "pages", Page.class);
    private static final List<String> YAML = List.of(".yaml", ".yml");

    private Layout() {}

    /** The path that a list file has unless its ending is the other one. */
    static String listPath(String name) {
        return name + ".yaml";
    }

    /** Every class of record that a file can hold. */
    static Collection<Class<?>> records() {
        Set<Class<?>> all = new HashSet<>(LISTS.values());
        all.addAll(FOLDERS.values());
        return all;
    }

    static boolean isList(Class<?> record) {
        return LISTS.containsValue(record);
    }

    /** What a file holds; empty for an asset and anything else that no record type claims. */
    static Optional<SourceFile> claim(String path, Collection<String> all) {
        String stem = yamlStem(path);
        boolean yaml = stem != null;
        if (stem == null) {
            stem = path.endsWith(".md") ? path.substring(0, path.length() - ".md".length()) : null;
        }
        if (stem == null) {
            return Optional.empty();
        }
        String name = stem.substring(stem.lastIndexOf('/') + 1);
        Class<?> list = yaml ? LISTS.get(stem) : null;
        if (list != null) {
            boolean second = path.endsWith(".yml") && all.contains(listPath(stem));
            return second ? Optional.empty() : Optional.of(new SourceFile(path, name, name, list));
        }
        int slash = stem.indexOf('/');
        String folder = slash < 0 ? "" : stem.substring(0, slash);
        Class<?> record = FOLDERS.get(folder);
        return record == null || isReadme(name)
                ? Optional.empty()
                : Optional.of(new SourceFile(path, folder, name, record));
    }

    /** For a YAML file at the root that nothing claims: the list file it may have been meant to be, or an empty text. */
    static Optional<String> strayAtRoot(String path) {
        String stem = yamlStem(path);
        if (stem == null || path.indexOf('/') >= 0) {
            return Optional.empty();
        }
        List<String> roots = LISTS.keySet().stream()
                .filter(name -> name.indexOf('/') < 0)
                .sorted()
                .toList();
        String nearest = Nearest.to(stem, roots);
        String exact = LISTS.containsKey(stem) ? stem : nearest;
        return Optional.of(exact.isEmpty() ? "" : listPath(exact));
    }

    private static @Nullable String yamlStem(String path) {
        for (String ending : YAML) {
            if (path.endsWith(ending)) {
                return path.substring(0, path.length() - ending.length());
            }
        }
        return null;
    }

    private static boolean isReadme(String name) {
        return name.toLowerCase(Locale.ROOT).equals("readme");
    }
}
