package dev.sitrep.view;

import dev.sitrep.search.Entry;
import dev.sitrep.search.Kind;
import dev.sitrep.search.Text;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What search finds of the pages of records. */
final class RecordEntries {
    private RecordEntries() {}

    static Entry incident(IncidentView i, SearchEntries of) {
        IncidentRow row = i.row();
        EntryDraft draft = of.page(Kind.INCIDENT)
                .note(row.id(), name(i.severity()), row.status().text())
                .date(row.started())
                .add(Text.NAME, row.id())
                .add(Text.NAME, i.facts().formerIds())
                .add(Text.ABOUT, severities(List.of(i.severity())))
                .links(Text.ABOUT, row.services())
                .add(Text.ABOUT, i.facts().tags())
                .html(Text.PROSE, i.impact().summary());
        log(draft, i.updates());
        log(draft.prose(of.prose()), i.timeline());
        return draft.html(Text.PROSE, i.resolution())
                .html(Text.PROSE, i.workaround())
                .html(Text.PROSE, i.impact().users())
                .html(Text.PROSE, i.impact().business())
                .html(Text.PROSE, i.impact().customers())
                .links(Text.ABOUT, i.facts().runbooks())
                .links(Text.ABOUT, i.facts().alerts())
                .entry();
    }

    static Entry postmortem(PostmortemView p, SearchEntries of) {
        EntryDraft draft = of.page(Kind.POSTMORTEM)
                .note(p.id(), p.status().text())
                .date(p.margin().published())
                .add(Text.NAME, p.id())
                .add(Text.NAME, p.margin().formerIds())
                .add(Text.ABOUT, p.margin().tags())
                .links(Text.PROSE, p.margin().authors())
                .html(Text.ABOUT, p.rootCause())
                .prose(of.prose());
        p.incidents()
                .forEach(about -> draft.add(Text.TITLE, about.row().title())
                        .add(Text.ABOUT, about.row().id()));
        p.actions().forEach(action -> draft.html(Text.PROSE, action.what()));
        return draft.entry();
    }

    static Entry runbook(RunbookView r, SearchEntries of) {
        EntryDraft draft = of.page(Kind.RUNBOOK)
                .note(String.join(", ", severities(r.severities())), services(r.services()))
                .add(Text.NAME, r.id())
                .add(Text.NAME, r.formerIds())
                .links(Text.ABOUT, r.services())
                .add(Text.ABOUT, severities(r.severities()))
                .add(Text.ABOUT, r.tags());
        r.symptoms().forEach(symptom -> draft.html(Text.NAME, symptom));
        r.alerts().forEach(alert -> draft.add(Text.NAME, alert.alert()).html(Text.PROSE, alert.when()));
        return draft.html(Text.ABOUT, r.goal()).prose(of.prose()).entry();
    }

    static Entry service(ServiceView s, SearchEntries of) {
        return of.page(Kind.SERVICE)
                .note(s.group(), s.state().text())
                .add(Text.NAME, s.id())
                .add(Text.NAME, s.facts().aliases())
                .add(Text.ABOUT, s.group())
                .add(Text.PROSE, s.facts().owner())
                .html(Text.PROSE, s.description())
                .html(Text.PROSE, s.note())
                .entry();
    }

    static Entry maintenance(MaintenanceView m, SearchEntries of) {
        EntryDraft draft = of.page(Kind.MAINTENANCE)
                .note(m.row().status().text(), services(m.row().services()))
                .date(m.row().from())
                .add(Text.NAME, m.id())
                .add(Text.NAME, m.formerIds())
                .links(Text.ABOUT, m.row().services())
                .html(Text.PROSE, m.row().impact());
        log(draft, m.updates());
        return draft.prose(of.prose()).entry();
    }

    static Entry page(FreePageView p, SearchEntries of) {
        EntryDraft draft = of.page(Kind.PAGE).add(Text.NAME, p.id()).add(Text.NAME, p.formerIds());
        if (p.description() != null) {
            draft.prose(p.description());
        }
        return draft.prose(of.prose()).entry();
    }

    static Entry drill(DrillView d, SearchEntries of) {
        EntryDraft draft = of.page(Kind.DRILL).prose(of.prose());
        Stream.concat(d.scenarios().stream(), d.rotations().stream().flatMap(r -> r.scenarios().stream()))
                .forEach(s -> draft.add(Text.HEADING, s.title()).html(Text.PROSE, s.goal()));
        return draft.html(Text.PROSE, d.planNote()).html(Text.PROSE, d.note()).entry();
    }

    static Entry message(MessageView m, SearchEntries of) {
        EntryDraft draft = of.page(Kind.MESSAGE).add(Text.NAME, m.id()).links(Text.ABOUT, m.to());
        draft.prose(pieces(m.subject()) + " " + pieces(m.body()));
        return draft.html(Text.PROSE, m.note()).entry();
    }

    /** A severity by all its names. */
    static List<@Nullable String> severities(List<SeverityTag> tags) {
        return tags.stream().map(RecordEntries::name).toList();
    }

    private static @Nullable String name(SeverityTag tag) {
        return tag.name() == null || tag.name().equals(tag.id()) ? tag.id() : tag.id() + " " + tag.name();
    }

    private static String services(List<TextLink> services) {
        return String.join(", ", services.stream().map(TextLink::text).toList());
    }

    private static String pieces(List<MessagePiece> pieces) {
        return String.join("", pieces.stream().map(MessagePiece::text).toList());
    }

    private static void log(EntryDraft draft, Log log) {
        log.days().forEach(day -> day.entries().forEach(entry -> draft.html(Text.PROSE, entry.text())));
    }
}
