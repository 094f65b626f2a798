package dev.sitrep.view;

import dev.sitrep.revision.PastState;
import dev.sitrep.revision.RecordHistory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The pages of one record's history: its revisions, each as it was, and what changed between them. */
final class PastPages {
    private final Desk desk;
    private final Archive archive;
    private final Archive.Subject subject;
    private final RecordHistory history;
    private final HistoryUrls urls;

    PastPages(Desk desk, Archive archive, Archive.Subject subject, RecordHistory history) {
        this.desk = desk;
        this.archive = archive;
        this.subject = subject;
        this.history = history;
        this.urls = subject.urls();
    }

    List<PastPage> plan() {
        String title = subject.plan().title();
        List<PastPage> pages = new ArrayList<>();
        pages.add(page(
                urls.list(),
                "revisions",
                desk.words().f("history.of-record", title),
                null,
                prose -> new RevisionRows(desk, archive, subject, history).view(prose)));
        if (history.count() == 1 && !history.uncommitted()) {
            return pages;
        }
        for (int number = 1; number <= history.count(); number++) {
            if (archive.keeps(subject, history, number)) {
                revision(number, pages);
                comparisons(number, pages);
            }
        }
        return pages;
    }

    private void revision(int number, List<PastPage> pages) {
        PastState state = history.state(number);
        String address = revisionUrl(number);
        PastContent content = address == null ? null : PastContent.of(desk, subject, state);
        if (address != null && content != null) {
            PastNote note = note(number);
            pages.add(page(address, subject.plan().template(), content.title(), note, content.composer()));
        }
    }

    private void comparisons(int number, List<PastPage> pages) {
        String changes = changesUrl(number);
        if (changes != null) {
            pages.add(page(
                    changes,
                    "comparison",
                    desk.words().f("history.changes-of", number, subject.plan().title()),
                    null,
                    prose -> comparison(prose).between(history.state(number - 1), history.state(number))));
        }
        if (urls.toNow(number).equals(toNowUrl(number))) {
            pages.add(page(
                    urls.toNow(number),
                    "comparison",
                    desk.words()
                            .f("history.changes-since", number, subject.plan().title()),
                    null,
                    prose -> comparison(prose).untilNow(history.state(number))));
        }
    }

    private Comparison comparison(PageProse prose) {
        return new Comparison(desk, archive, subject, this, prose);
    }

    private PastPage page(
            String url, String template, String title, @Nullable PastNote note, Function<PageProse, Object> composer) {
        PagePlan plan = subject.plan();
        return new PastPage(new PagePlan(url, template, plan.section(), null, title, composer), plan.url(), note);
    }

    private PastNote note(int number) {
        Instant next =
                number < history.count() ? history.revisions().get(number).committed() : null;
        return new PastNote(
                archive.commit(history.revisions().get(number - 1)),
                history.count(),
                next == null ? null : desk.times().of(next),
                subject.plan().url(),
                urls.list(),
                revisionUrl(number - 1),
                revisionUrl(number + 1),
                changesUrl(number),
                toNowUrl(number));
    }

    /** A revision's page; null where it has none. */
    @Nullable
    String revisionUrl(int number) {
        boolean many = history.count() > 1 || history.uncommitted();
        return many && archive.keeps(subject, history, number) ? urls.revision(number) : null;
    }

    /** What changed from the revision before; null where either of the two is not shown. */
    @Nullable
    String changesUrl(int number) {
        return number > 1
                        && archive.keeps(subject, history, number)
                        && history.state(number - 1).kind() == PastState.Kind.SHOWN
                ? urls.changes(number)
                : null;
    }

    /** What changed since a revision; null where nothing did. */
    @Nullable
    String toNowUrl(int number) {
        if (!archive.keeps(subject, history, number) || number == history.count() && !history.uncommitted()) {
            return null;
        }
        boolean neighbours = number == history.count() - 1 && !history.uncommitted();
        String changes = neighbours ? changesUrl(history.count()) : null;
        return changes == null ? urls.toNow(number) : changes;
    }
}
