package dev.sitrep.load;

import dev.sitrep.model.Alerts;
import dev.sitrep.model.Baseline;
import dev.sitrep.model.Calendars;
import dev.sitrep.model.Contacts;
import dev.sitrep.model.Drill;
import dev.sitrep.model.Editions;
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
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
            Map.entry("baseline", Baseline.class),
            Map.entry("editions/editions", Editions.class),
            Map.entry("maintenance/routine", RoutineList.class));

    private static final Map<String, Class<?>> FOLDERS = Map.of(
            "messages", Message.class,
            "incidents", Incident.class,
            "postmortems", Postmortem.class,
            "runbooks", Runbook.class,
            "maintenance", Maintenance.class,
            "drills", Drill.class,
            "pages", Page.class);

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

    /** The names of the list files at the root. */
    static List<String> rootLists() {
        return LISTS.keySet().stream()
                .filter(name -> name.indexOf('/') < 0)
                .sorted()
                .toList();
    }

    /** The folders of records. */
    static List<String> folders() {
        return FOLDERS.keySet().stream().sorted().toList();
    }

    /** What a file holds; empty for an asset and anything else that no record type claims. */
    static Optional<SourceFile> claim(String path, Collection<String> all) {
        return SourceName.of(path).flatMap(name -> claim(name, all));
    }

    private static Optional<SourceFile> claim(SourceName name, Collection<String> all) {
        Class<?> list = name.isMarkdown() ? null : LISTS.get(name.stem());
        if (list != null) {
            String usual = listPath(name.stem());
            boolean second = !name.path().equals(usual) && all.contains(usual);
            return second ? Optional.empty() : Optional.of(new SourceFile(name, name.name(), list));
        }
        Class<?> record = FOLDERS.get(name.folder());
        boolean about = name.isMarkdown() && name.name().equalsIgnoreCase("readme");
        return record == null || about ? Optional.empty() : Optional.of(new SourceFile(name, name.folder(), record));
    }
}
