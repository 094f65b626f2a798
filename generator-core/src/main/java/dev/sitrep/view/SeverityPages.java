package dev.sitrep.view;

import dev.sitrep.model.Accumulation;
import dev.sitrep.model.Runbook;
import dev.sitrep.model.Severity;
import dev.sitrep.model.SeverityMatrix;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The severity matrix with every promise in words. */
final class SeverityPages implements PageFamily {
    @Override
    public Stream<PagePlan> pages(Desk desk) {
        SeverityMatrix matrix = desk.catalog().severities();
        if (matrix.levels().stream().noneMatch(SeverityPages::says)) {
            return Stream.empty();
        }
        String url = Urls.list("severities");
        Rota rota = new Rota(desk);
        return Stream.of(new PagePlan(
                url, "severities", url, null, desk.words().w("nav.severities"), prose -> compose(desk, rota, prose)));
    }

    /** Whether a level says more than its name, which is all that a wider audience may see of it. */
    private static boolean says(Severity s) {
        return s.impact() != null
                || !s.examples().isEmpty()
                || s.communication() != null
                || s.respond() != null
                || s.escalate() != null
                || s.postmortem() != null
                || s.goal() != null;
    }

    private static SeveritiesView compose(Desk desk, Rota rota, PageProse prose) {
        Reviews reviews = new Reviews(desk);
        SeverityMatrix matrix = desk.catalog().severities();
        Targets promises = new Targets(desk, prose);
        Map<Severity, List<TargetText>> made = new IdentityHashMap<>();
        matrix.levels().forEach(level -> made.put(level, promises.of(level)));
        Map<String, Tag> kinds = new HashMap<>();
        made.values().forEach(all -> all.forEach(p -> kinds.put(p.kind().key(), p.kind())));
        List<Tag> columns = Targets.ORDER.stream()
                .filter(kinds::containsKey)
                .map(kinds::get)
                .toList();
        return new SeveritiesView(
                matrix.levels().stream()
                        .map(level -> level(desk, rota, made.getOrDefault(level, List.of()), columns, level, prose))
                        .toList(),
                columns,
                promises.clock(),
                !Boolean.FALSE.equals(matrix.highestCounts()),
                matrix.accumulate().stream()
                        .map(a -> accumulated(desk, a, prose))
                        .toList(),
                columns.isEmpty() && !desk.seen().innermost() ? List.of() : new CalendarViews(desk).all(prose),
                reviews.file(desk.catalog().calendars(), prose),
                prose.inline(matrix.note(), matrix.origin(), "note"),
                reviews.placed(reviews.file(matrix, prose), matrix.origin(), matrix.audience()));
    }

    private static SeveritiesView.Level level(
            Desk desk, Rota rota, List<TargetText> made, List<Tag> columns, Severity level, PageProse prose) {
        Parts parts = new Parts(desk, prose);
        Escalations escalations = new Escalations(desk, rota, prose);
        return new SeveritiesView.Level(
                Urls.segment(level.id()),
                parts.severity(level.id()),
                level.title(),
                level.aliases(),
                prose.inline(level.goal(), level.origin(), "goal"),
                prose.inline(level.impact(), level.origin(), "impact"),
                prose.inline(level.examples(), level.origin(), "examples"),
                prose.inline(level.communication(), level.origin(), "communication"),
                level.calendar() == null ? null : Targets.calendar(desk, parts, level.calendar()),
                made,
                columns.stream().map(kind -> cell(kind, made)).toList(),
                escalations.policy(level),
                escalations.rows(level.escalate()),
                desk.catalog().runbooks().stream()
                        .filter(r -> isFor(desk, r, level))
                        .map(r -> parts.runbook(r.id()))
                        .toList(),
                prose.inline(level.note(), level.origin(), "note"));
    }

    private static boolean isFor(Desk desk, Runbook runbook, Severity level) {
        return runbook.severity().stream()
                .anyMatch(id -> desk.index()
                        .severity(id)
                        .filter(s -> s.id().equals(level.id()))
                        .isPresent());
    }

    private static SeveritiesView.Cell cell(Tag kind, List<TargetText> made) {
        List<TargetText> promises =
                made.stream().filter(p -> p.kind().key().equals(kind.key())).toList();
        return new SeveritiesView.Cell(promises.stream()
                .map(p -> promises.size() > 1 && p.id() != null ? p.id() + ": " + p.text() : p.text())
                .toList());
    }

    private static SeveritiesView.Accumulated accumulated(Desk desk, Accumulation a, PageProse prose) {
        Parts parts = new Parts(desk, prose);
        return new SeveritiesView.Accumulated(
                a.service() == null ? null : parts.service(a.service()),
                a.downtime() == null ? null : desk.times().span(a.downtime()),
                a.within() == null ? null : desk.times().span(a.within()),
                a.treatAs().isEmpty() ? null : parts.severity(a.treatAs()),
                prose.inline(a.note(), a.origin(), "note"));
    }
}
