package dev.sitrep.view;

import dev.sitrep.markdown.Document;
import dev.sitrep.markdown.Heading;
import dev.sitrep.markdown.Section;
import dev.sitrep.search.Entry;
import dev.sitrep.search.Kind;
import dev.sitrep.search.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * What search finds of a page. It is made from the view, so it holds nothing that the page does not show.
 *
 * @param title of the page
 * @param url of the page
 * @param prose that it shows
 */
record SearchEntries(String title, String url, List<Document> prose) {
    private static final int DEEPEST = 3;

    List<Entry> of(Object view) {
        if (view instanceof IncidentView incident) {
            return List.of(RecordEntries.incident(incident, this));
        } else if (view instanceof PostmortemView postmortem) {
            return List.of(RecordEntries.postmortem(postmortem, this));
        } else if (view instanceof RunbookView runbook) {
            return withSections(RecordEntries.runbook(runbook, this), Kind.STEP);
        } else if (view instanceof ServiceView service) {
            return List.of(RecordEntries.service(service, this));
        } else if (view instanceof MaintenanceView maintenance) {
            return List.of(RecordEntries.maintenance(maintenance, this));
        } else if (view instanceof FreePageView page) {
            return withSections(RecordEntries.page(page, this), Kind.SECTION);
        } else if (view instanceof DrillView drill) {
            return List.of(RecordEntries.drill(drill, this));
        } else if (view instanceof MessageView message) {
            return List.of(RecordEntries.message(message, this));
        }
        return lists(view);
    }

    private List<Entry> lists(Object view) {
        if (view instanceof AlertsView alerts) {
            return PlaceEntries.alerts(alerts, this);
        } else if (view instanceof ContactsView contacts) {
            return ContactPlaces.of(contacts, this);
        } else if (view instanceof OnCallView onCall) {
            return PlaceEntries.onCall(onCall, this);
        } else if (view instanceof SeveritiesView severities) {
            return PlaceEntries.severities(severities, this);
        } else if (view instanceof WorkflowView workflow) {
            return PlaceEntries.workflow(workflow, this);
        } else if (view instanceof NotFoundView
                || view instanceof RedirectView
                || view instanceof RetiredView
                || view instanceof EditionsView
                || view instanceof EditionChangesView
                || view instanceof EditionUnavailableView
                || view instanceof UnreadableView
                || view instanceof SearchView) {
            return List.of();
        }
        return List.of(page(Kind.PAGE).prose(prose).entry());
    }

    /** The page as such. */
    EntryDraft page(Kind kind) {
        return new EntryDraft(kind, url, title);
    }

    /** A place on it. */
    EntryDraft place(Kind kind, String anchor, String name) {
        return new EntryDraft(kind, url + "#" + anchor, name);
    }

    /** The page, and each of its sections as a place of its own. */
    private List<Entry> withSections(Entry page, Kind kind) {
        List<Entry> entries = new ArrayList<>(List.of(page));
        for (Document document : prose) {
            for (Section section : document.sections()) {
                Heading heading = section.heading();
                if (heading != null && heading.level() <= DEEPEST && !section.empty()) {
                    entries.add(new EntryDraft(kind, url + "#" + heading.id(), heading.text())
                            .note(title)
                            .add(Text.HEADING, title)
                            .prose(section.text())
                            .entry());
                }
            }
        }
        return entries;
    }
}
