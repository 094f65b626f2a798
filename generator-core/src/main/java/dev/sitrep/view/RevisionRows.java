package dev.sitrep.view;

import dev.sitrep.model.Problem;
import dev.sitrep.revision.PastState;
import dev.sitrep.revision.RecordHistory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Composes the list of a record's revisions. */
final class RevisionRows {
    private static final int SHOWN = 8;

    private final Desk desk;
    private final Archive archive;
    private final Archive.Subject subject;
    private final RecordHistory history;
    private final PastPages pages;

    RevisionRows(Desk desk, Archive archive, Archive.Subject subject, RecordHistory history) {
        this.desk = desk;
        this.archive = archive;
        this.subject = subject;
        this.history = history;
        this.pages = new PastPages(desk, archive, subject, history);
    }

    RevisionsView view(PageProse prose) {
        List<RevisionsView.Row> rows = new ArrayList<>();
        for (int number = 1; number <= history.count(); number++) {
            rows.add(row(number, prose));
        }
        Collections.reverse(rows);
        return new RevisionsView(
                TextLink.to(subject.plan().title(), subject.plan().url()),
                rows,
                desk.seen().innermost() && history.uncommitted());
    }

    private RevisionsView.Row row(int number, PageProse prose) {
        CommitNote commit = archive.commit(history.revisions().get(number - 1));
        if (history.count() == 1 && !history.uncommitted()) {
            return new RevisionsView.Row(commit, subject.plan().url(), null, null, List.of(), 0, null);
        }
        PastState state = history.state(number);
        PastState before = number == 1 ? null : history.state(number - 1);
        List<ChangeRow> changes = before == null || before.record() == null || state.record() == null
                ? List.of()
                : changes(before, state, prose);
        String changesUrl = pages.changesUrl(number);
        boolean same = before != null && before.record() != null && state.record() != null && changes.isEmpty();
        return new RevisionsView.Row(
                commit,
                pages.revisionUrl(number),
                changes.isEmpty() ? null : changesUrl,
                pages.toNowUrl(number),
                changes.stream().limit(SHOWN).toList(),
                Math.max(0, changes.size() - SHOWN),
                same ? desk.words().w("history.same") : statement(state));
    }

    private List<ChangeRow> changes(PastState before, PastState after, PageProse prose) {
        List<ChangeRow> rows = new ArrayList<>(new RecordChanges(
                        desk, prose, Objects.requireNonNull(before.record()), Objects.requireNonNull(after.record()))
                .rows());
        String was = before.revision().path();
        String is = after.revision().path();
        if (desk.seen().innermost() && !was.equals(is)) {
            rows.add(0, new ChangeWords(desk).row("changed", desk.words().w("change.file"), was, is));
        }
        return rows;
    }

    private @Nullable String statement(PastState state) {
        return switch (state.kind()) {
            case SHOWN -> null;
            case WITHHELD -> desk.words().w("history.withheld");
            case GONE -> desk.words().w("history.gone");
            case UNREADABLE ->
                state.problems().isEmpty()
                        ? desk.words().w("history.unreadable")
                        : desk.words()
                                .f(
                                        "history.unreadable-at",
                                        place(state.problems().get(0)));
        };
    }

    private static String place(Problem problem) {
        return problem.place().toString();
    }
}
