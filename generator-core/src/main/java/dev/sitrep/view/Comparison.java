package dev.sitrep.view;

import dev.sitrep.revision.PastState;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Composes the page of what changed between two states of a record. */
final class Comparison {
    private final Desk desk;
    private final Archive archive;
    private final Archive.Subject subject;
    private final PastPages pages;
    private final PageProse prose;

    Comparison(Desk desk, Archive archive, Archive.Subject subject, PastPages pages, PageProse prose) {
        this.desk = desk;
        this.archive = archive;
        this.subject = subject;
        this.pages = pages;
        this.prose = prose;
    }

    /** Between two revisions. */
    ComparisonView between(PastState before, PastState after) {
        int number = after.revision().number();
        return view(
                before,
                Objects.requireNonNull(after.record()),
                archive.commit(after.revision()),
                pages.revisionUrl(number),
                pages.changesUrl(number - 1),
                pages.changesUrl(number + 1));
    }

    /** From a revision to the record as it is. */
    ComparisonView untilNow(PastState before) {
        int number = before.revision().number();
        return view(
                before,
                subject.record(),
                null,
                subject.plan().url(),
                pages.toNowUrl(number - 1),
                pages.toNowUrl(number + 1));
    }

    private ComparisonView view(
            PastState before,
            Object after,
            @Nullable CommitNote commit,
            @Nullable String afterUrl,
            @Nullable String earlier,
            @Nullable String later) {
        RecordChanges changes = new RecordChanges(desk, prose, Objects.requireNonNull(before.record()), after);
        String marked = changes.proseDiffers() ? changes.marked().orElse(null) : null;
        return new ComparisonView(
                TextLink.to(subject.plan().title(), subject.plan().url()),
                subject.urls().list(),
                archive.commit(before.revision()),
                pages.revisionUrl(before.revision().number()),
                commit,
                afterUrl,
                earlier,
                later,
                changes.rows(),
                marked,
                changes.proseDiffers() && marked == null);
    }
}
