package dev.sitrep.view;

import dev.sitrep.search.Entry;
import dev.sitrep.search.Kind;
import dev.sitrep.search.Text;
import java.util.ArrayList;
import java.util.List;

/** What search finds of lists whose entries have no page of their own: the list, and each entry as a place on it. */
final class PlaceEntries {
    private PlaceEntries() {}

    static List<Entry> alerts(AlertsView view, SearchEntries of) {
        List<Entry> entries = new ArrayList<>(List.of(of.page(Kind.PAGE).entry()));
        for (AlertsView.AlertEntry a : view.alerts()) {
            entries.add(of.place(Kind.ALERT, a.anchor(), a.name())
                    .note(
                            a.severity() == null ? null : a.severity().id(),
                            a.runbook() == null ? null : a.runbook().text())
                    .add(Text.NAME, a.id())
                    .add(Text.NAME, a.name())
                    .add(Text.ABOUT, a.service())
                    .add(Text.ABOUT, a.runbook())
                    .html(Text.HEADING, a.when())
                    .html(Text.PROSE, a.action())
                    .html(Text.PROSE, a.note())
                    .entry());
        }
        for (AlertsView.SourceEntry s : view.sources()) {
            entries.add(of.place(Kind.ALERT, s.anchor(), s.name())
                    .note(s.kind())
                    .add(Text.ABOUT, s.id())
                    .html(Text.PROSE, s.note())
                    .entry());
        }
        return entries;
    }

    static List<Entry> onCall(OnCallView view, SearchEntries of) {
        EntryDraft page = of.page(Kind.ON_CALL).html(Text.PROSE, view.note());
        view.duties().forEach(duty -> page.html(Text.PROSE, duty));
        List<Entry> entries = new ArrayList<>();
        for (OnCallView.ScheduleEntry s : view.schedules()) {
            EntryDraft schedule = of.place(Kind.ON_CALL, s.anchor(), s.name())
                    .note(s.external())
                    .add(Text.NAME, s.id())
                    .links(Text.ABOUT, s.roles())
                    .html(Text.PROSE, s.note());
            s.layers().forEach(layer -> schedule.links(Text.ABOUT, layer.people()));
            entries.add(schedule.entry());
        }
        for (OnCallView.PolicyEntry p : view.policies()) {
            page.add(Text.HEADING, p.id()).add(Text.HEADING, RecordEntries.severities(p.severities()));
        }
        entries.add(page.entry());
        return entries;
    }

    static List<Entry> severities(SeveritiesView view, SearchEntries of) {
        List<Entry> entries = new ArrayList<>(
                List.of(of.page(Kind.PAGE).html(Text.PROSE, view.note()).entry()));
        for (SeveritiesView.Level level : view.levels()) {
            String name = String.valueOf(
                    RecordEntries.severities(List.of(level.tag())).get(0));
            EntryDraft draft = of.place(Kind.SEVERITY, level.anchor(), name)
                    .add(Text.NAME, level.tag().id())
                    .add(Text.NAME, level.aliases())
                    .add(Text.TITLE, level.title())
                    .html(Text.HEADING, level.impact())
                    .html(Text.PROSE, level.goal());
            level.examples().forEach(example -> draft.html(Text.HEADING, example));
            entries.add(draft.html(Text.PROSE, level.communication())
                    .html(Text.PROSE, level.note())
                    .entry());
        }
        return entries;
    }

    static List<Entry> workflow(WorkflowView view, SearchEntries of) {
        List<Entry> entries = new ArrayList<>(
                List.of(of.page(Kind.PAGE).html(Text.PROSE, view.note()).entry()));
        for (WorkflowView.StageEntry s : view.stages()) {
            entries.add(of.place(Kind.WORKFLOW, s.anchor(), s.name())
                    .note(s.at())
                    .links(Text.ABOUT, s.roles())
                    .links(Text.ABOUT, s.runbooks())
                    .html(Text.PROSE, s.text())
                    .entry());
        }
        return entries;
    }
}
