package dev.sitrep.load;

import dev.sitrep.model.Alerts;
import dev.sitrep.model.Baseline;
import dev.sitrep.model.Calendars;
import dev.sitrep.model.Catalog;
import dev.sitrep.model.Contacts;
import dev.sitrep.model.Drill;
import dev.sitrep.model.Editions;
import dev.sitrep.model.Incident;
import dev.sitrep.model.Maintenance;
import dev.sitrep.model.Message;
import dev.sitrep.model.OnCall;
import dev.sitrep.model.Page;
import dev.sitrep.model.Postmortem;
import dev.sitrep.model.Problem;
import dev.sitrep.model.RoutineList;
import dev.sitrep.model.Runbook;
import dev.sitrep.model.Services;
import dev.sitrep.model.SeverityMatrix;
import dev.sitrep.model.Site;
import dev.sitrep.model.Unreadable;
import dev.sitrep.model.UrlRegistry;
import dev.sitrep.model.Waivers;
import dev.sitrep.model.Workflow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;

/** Puts the records of all files together. */
final class Assembly {
    private static final Comparator<Problem> ORDER =
            Comparator.comparing(Problem::place).thenComparing(Problem::type);

    private final FileReader reader;
    private final List<Loaded> loaded;

    Assembly(FileReader reader, List<Loaded> loaded) {
        this.reader = reader;
        this.loaded = loaded;
    }

    /** The catalogue. */
    Catalog catalog(SortedSet<String> paths, UrlRegistry urls, List<Problem> problems) {
        List<Problem> all = new ArrayList<>(problems);
        List<Unreadable> unreadable = new ArrayList<>();
        for (Loaded one : loaded) {
            all.addAll(one.problems());
            if (one.record() == null) {
                SourceFile file = one.file();
                unreadable.add(new Unreadable(file.path(), file.type(), file.stem(), List.copyOf(one.problems())));
            }
        }
        all.sort(ORDER);
        return new Catalog(
                list(Site.class, "sitrep"),
                list(SeverityMatrix.class, "severities"),
                list(Services.class, "services"),
                list(Contacts.class, "contacts"),
                list(OnCall.class, "oncall"),
                list(Calendars.class, "calendars"),
                list(Workflow.class, "workflow"),
                list(Alerts.class, "alerts"),
                list(Waivers.class, "waivers"),
                list(Baseline.class, "baseline"),
                list(Editions.class, "editions/editions"),
                list(RoutineList.class, "maintenance/routine"),
                records(Message.class),
                records(Incident.class),
                records(Postmortem.class),
                records(Runbook.class),
                records(Maintenance.class),
                records(Drill.class),
                records(Page.class),
                unreadable,
                urls,
                paths,
                all);
    }

    private <T> T list(Class<T> type, String name) {
        return records(type).stream().findFirst().orElseGet(() -> type.cast(reader.empty(Layout.listPath(name), type)));
    }

    private <T> List<T> records(Class<T> type) {
        return loaded.stream()
                .map(Loaded::record)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
