package dev.sitrep.view;

import dev.sitrep.deadline.Kind;
import dev.sitrep.deadline.Obligation;
import dev.sitrep.deadline.State;
import dev.sitrep.model.Action;
import dev.sitrep.model.Catalog;
import dev.sitrep.model.Incident;
import dev.sitrep.model.Moment;
import dev.sitrep.model.Postmortem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The page of all actions, for those who have to do them. */
final class ActionPages implements PageFamily {
    private static final String LIST = Urls.list("actions");
    private static final int MOST = 300;

    /** An action, with the record that asks for it and how it stands. */
    private record Entry(Action action, @Nullable Obligation owed, String home, String record) {
        boolean overdue() {
            return owed != null && (owed.standing() == State.OVERDUE || owed.standing() == State.GRACE);
        }

        boolean late() {
            return owed != null && owed.standing() == State.LATE;
        }

        Instant due() {
            Instant deadline = owed == null ? null : owed.deadline();
            return deadline == null ? Instant.MAX : deadline;
        }

        Instant done() {
            Moment at = action.done() == null ? null : action.done().at();
            return at == null ? Instant.MIN : at.instant();
        }
    }

    @Override
    public Stream<PagePlan> pages(Desk desk) {
        Catalog catalog = desk.catalog();
        boolean any = desk.seen().innermost()
                && !(catalog.incidents().isEmpty() && catalog.postmortems().isEmpty());
        return any
                ? Stream.of(new PagePlan(
                        LIST, "actions", LIST, null, desk.words().w("nav.actions"), prose -> compose(desk, prose)))
                : Stream.of();
    }

    private static ActionsView compose(Desk desk, PageProse prose) {
        List<Entry> all = entries(desk);
        ActionRows rows = new ActionRows(desk, prose);
        PromisePlaces places = new PromisePlaces(desk, prose);
        Anchors anchors = new Anchors(List.of("open", "late", "done"));
        Map<String, List<Entry>> open = new LinkedHashMap<>();
        all.stream()
                .filter(e -> e.action().done() == null)
                .sorted(Comparator.comparing(Entry::overdue).reversed().thenComparing(Entry::due))
                .forEach(e ->
                        open.computeIfAbsent(owner(e), k -> new ArrayList<>()).add(e));
        List<Entry> done = all.stream()
                .filter(e -> e.action().done() != null)
                .sorted(Comparator.comparing(Entry::done).reversed())
                .toList();
        List<Entry> kept = done.stream().filter(e -> !e.late()).toList();
        return new ActionsView(
                all.size(),
                totals(desk, all),
                open.entrySet().stream()
                        .map(e -> owner(
                                desk,
                                prose,
                                anchors,
                                e.getKey(),
                                rows(rows, places, anchors, e.getValue()),
                                e.getValue()))
                        .toList(),
                rows(
                        rows,
                        places,
                        anchors,
                        done.stream().filter(Entry::late).limit(MOST).toList()),
                rows(rows, places, anchors, kept.stream().limit(MOST).toList()),
                Math.max(0, kept.size() - MOST));
    }

    private static List<Entry> entries(Desk desk) {
        List<Entry> all = new ArrayList<>();
        for (Incident incident : desk.catalog().incidents()) {
            if (!incident.actions().isEmpty()) {
                add(all, incident.actions(), desk.owed().of(incident), "incidents", incident.id());
            }
        }
        for (Postmortem postmortem : desk.catalog().postmortems()) {
            if (!postmortem.actions().isEmpty()) {
                add(all, postmortem.actions(), desk.owed().of(postmortem), "postmortems", postmortem.id());
            }
        }
        return all;
    }

    private static void add(List<Entry> all, List<Action> actions, List<Obligation> owed, String home, String record) {
        for (int i = 0; i < actions.size(); i++) {
            Action action = actions.get(i);
            String part = action.id() == null ? String.valueOf(i + 1) : action.id();
            Obligation of = owed.stream()
                    .filter(o -> o.kind() == Kind.ACTION && part.equals(o.part()))
                    .findFirst()
                    .orElse(null);
            all.add(new Entry(action, of, home, record));
        }
    }

    private static List<ActionRow> rows(ActionRows rows, PromisePlaces places, Anchors anchors, List<Entry> entries) {
        return entries.stream()
                .map(e -> rows.row(
                        e.action(),
                        e.owed(),
                        e.action().id() == null ? null : anchors.of(e.action().id()),
                        places.record(e.home(), e.record())))
                .toList();
    }

    private static String owner(Entry entry) {
        String owner = entry.action().owner();
        return owner == null ? "" : owner;
    }

    private static ActionsView.Owner owner(
            Desk desk, PageProse prose, Anchors anchors, String id, List<ActionRow> rows, List<Entry> entries) {
        return new ActionsView.Owner(
                anchors.of("owner-" + id),
                id.isEmpty() ? TextLink.plain(desk.words().w("deadlines.nobody")) : new Parts(desk, prose).party(id),
                (int) entries.stream().filter(Entry::overdue).count(),
                rows);
    }

    private static List<Tag> totals(Desk desk, List<Entry> all) {
        int overdue = 0;
        int open = 0;
        int late = 0;
        for (Entry e : all) {
            overdue += e.overdue() ? 1 : 0;
            open += e.action().done() == null && !e.overdue() ? 1 : 0;
            late += e.late() ? 1 : 0;
        }
        List<Tag> totals = new ArrayList<>();
        total(desk, totals, "overdue", overdue);
        total(desk, totals, "open", open);
        total(desk, totals, "late", late);
        total(desk, totals, "done", all.size() - overdue - open - late);
        return totals;
    }

    private static void total(Desk desk, List<Tag> totals, String key, int count) {
        if (count > 0) {
            totals.add(new Tag(key, desk.words().f("actions.total." + key, count)));
        }
    }
}
