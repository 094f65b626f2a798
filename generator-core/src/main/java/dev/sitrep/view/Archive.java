package dev.sitrep.view;

import dev.sitrep.history.Revision;
import dev.sitrep.model.Catalog;
import dev.sitrep.model.CommitPart;
import dev.sitrep.model.Incident;
import dev.sitrep.model.Moment;
import dev.sitrep.model.Origin;
import dev.sitrep.model.Versions;
import dev.sitrep.revision.PastState;
import dev.sitrep.revision.RecordHistories;
import dev.sitrep.revision.RecordHistory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The history of an audience's records: which have one, which of their revisions have pages, and where. */
final class Archive {
    /** A record that has a page. */
    record Subject(PagePlan plan, String path, Object record) {
        HistoryUrls urls() {
            return new HistoryUrls(plan.url());
        }
    }

    private final Desk desk;
    private final RecordHistories histories;
    private final int kept;
    private final boolean known;
    private final Map<String, Subject> byUrl = new HashMap<>();
    private final Map<String, Subject> byPath = new HashMap<>();
    private final Map<String, Set<Integer>> stood = new HashMap<>();
    private final Map<String, Optional<RecordHistory>> shared = new ConcurrentHashMap<>();

    Archive(Desk desk, RecordHistories histories, List<PagePlan> plans) {
        this.desk = desk;
        this.histories = histories;
        this.kept = Versions.kept(desk.site().versions());
        Set<String> taken = new HashSet<>();
        plans.forEach(plan -> taken.add(plan.url()));
        Map<String, Object> records = records(desk.catalog());
        Map<String, Origin> lists = lists(desk.catalog());
        for (PagePlan plan : plans) {
            Origin list = lists.get(plan.url());
            String path = list == null ? plan.source() : list.path();
            Object record = path == null ? null : records.get(path);
            // A service may be called "history".
            if (path != null && record != null && !taken.contains(new HistoryUrls(plan.url()).list())) {
                Subject subject = new Subject(plan, path, record);
                byUrl.put(plan.url(), subject);
                byPath.putIfAbsent(path, subject);
            }
        }
        this.known =
                histories.standing().isComplete() && byPath.keySet().stream().anyMatch(histories::knows);
        if (known) {
            desk.catalog().incidents().forEach(this::stood);
        }
    }

    /** Whether git can tell all, and knows any of the records: a folder that it ignores has no history. */
    boolean complete() {
        return known;
    }

    /** The records that may have a history, in the order of their pages. */
    Stream<Subject> subjects(List<PagePlan> plans) {
        return complete() ? plans.stream().map(PagePlan::url).map(byUrl::get).filter(s -> s != null) : Stream.empty();
    }

    /** The record in a file of the sources, where it has a page; null where it has none. */
    @Nullable
    Subject subject(String path) {
        return byPath.get(path);
    }

    /** The history of a record. That of one that many incidents refer to is read once. */
    Optional<RecordHistory> history(Subject subject) {
        String path = subject.path();
        return stood.containsKey(path) ? shared.computeIfAbsent(path, histories::of) : histories.of(path);
    }

    /** Whether a revision has a page of its own. */
    boolean keeps(Subject subject, RecordHistory history, int number) {
        return number >= 1
                && number <= history.count()
                && (number > history.count() - (long) kept
                        || stood.getOrDefault(subject.path(), Set.of()).contains(number))
                && history.state(number).kind() == PastState.Kind.SHOWN;
    }

    /** What the foot of a page says; null where the page is no record's or nothing is to be said. */
    @Nullable
    HistoryNote note(String url) {
        Subject subject = byUrl.get(url);
        if (subject == null) {
            return null;
        }
        boolean innermost = desk.seen().innermost();
        if (histories.standing().isComplete() && !known) {
            return null;
        }
        if (!known) {
            String key = "history.standing."
                    + histories.standing().name().toLowerCase(Locale.ROOT).replace('_', '-');
            return innermost ? new HistoryNote(null, desk.words().w(key), null, false) : null;
        }
        RecordHistory history = history(subject).orElse(null);
        if (history == null) {
            return innermost ? new HistoryNote(null, desk.words().w("history.new"), null, false) : null;
        }
        return new HistoryNote(
                subject.urls().list(),
                desk.words().n("history.revisions", history.count()),
                commit(history.last()),
                innermost && history.uncommitted());
    }

    /** A revision, with what this audience is told of its commit. */
    CommitNote commit(Revision revision) {
        return new CommitNote(
                revision.number(),
                desk.times().of(revision.committed()),
                tells(CommitPart.AUTHOR) && !revision.author().isBlank() ? revision.author() : null,
                tells(CommitPart.MESSAGE) && !revision.subject().isBlank() ? revision.subject() : null,
                tells(CommitPart.COMMIT) ? revision.shortCommit() : null);
    }

    private boolean tells(CommitPart part) {
        Versions versions = desk.site().versions();
        return desk.seen().innermost() || versions != null && versions.show().contains(part);
    }

    /** What responders of an incident had before them: the runbooks that it used, then the lists. */
    static List<String> consulted(Desk desk, Incident incident) {
        List<String> paths = new ArrayList<>();
        Stream.concat(
                        incident.runbooks().stream(),
                        incident.timeline().stream().flatMap(entry -> Stream.ofNullable(entry.runbook())))
                .flatMap(id -> desk.index().runbook(id).stream())
                .map(runbook -> runbook.origin().path())
                .distinct()
                .forEach(paths::add);
        Catalog catalog = desk.catalog();
        paths.add(catalog.severities().origin().path());
        paths.add(catalog.contacts().origin().path());
        paths.add(catalog.onCall().origin().path());
        return paths;
    }

    private void stood(Incident incident) {
        Moment started = incident.started();
        if (started == null) {
            return;
        }
        for (String path : consulted(desk, incident)) {
            if (byPath.containsKey(path)) {
                Set<Integer> numbers = stood.computeIfAbsent(path, k -> new HashSet<>());
                shared.computeIfAbsent(path, histories::of)
                        .map(history -> history.at(started.instant()))
                        .ifPresent(revision -> numbers.add(revision.number()));
            }
        }
    }

    private static Map<String, Object> records(Catalog catalog) {
        Map<String, Object> records = new HashMap<>();
        catalog.incidents().forEach(r -> records.put(r.origin().path(), r));
        catalog.postmortems().forEach(r -> records.put(r.origin().path(), r));
        catalog.runbooks().forEach(r -> records.put(r.origin().path(), r));
        catalog.maintenance().forEach(r -> records.put(r.origin().path(), r));
        catalog.drills().forEach(r -> records.put(r.origin().path(), r));
        catalog.pages().forEach(r -> records.put(r.origin().path(), r));
        records.put(catalog.severities().origin().path(), catalog.severities());
        records.put(catalog.services().origin().path(), catalog.services());
        records.put(catalog.contacts().origin().path(), catalog.contacts());
        records.put(catalog.onCall().origin().path(), catalog.onCall());
        records.put(catalog.workflow().origin().path(), catalog.workflow());
        records.put(catalog.alerts().origin().path(), catalog.alerts());
        return records;
    }

    private static Map<String, Origin> lists(Catalog catalog) {
        return Map.of(
                Urls.list("severities"), catalog.severities().origin(),
                Urls.list("services"), catalog.services().origin(),
                Urls.list("contacts"), catalog.contacts().origin(),
                Urls.list("on-call"), catalog.onCall().origin(),
                Urls.list("workflow"), catalog.workflow().origin(),
                Urls.list("alerts"), catalog.alerts().origin());
    }
}
