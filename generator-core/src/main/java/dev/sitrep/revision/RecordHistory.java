package dev.sitrep.revision;

import dev.sitrep.history.Revision;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The revisions of one record, and what each of them said. */
public final class RecordHistory {
    private final List<Revision> revisions;
    private final boolean uncommitted;
    private final Supplier<List<PastState>> reading;
    private @Nullable List<PastState> states;

    RecordHistory(List<Revision> revisions, boolean uncommitted, Supplier<List<PastState>> reading) {
        this.revisions = List.copyOf(revisions);
        this.uncommitted = uncommitted;
        this.reading = reading;
    }

    /** Oldest first; at least one. */
    public List<Revision> revisions() {
        return revisions;
    }

    /** How many there are. */
    public int count() {
        return revisions.size();
    }

    /** The last one. */
    public Revision last() {
        return revisions.get(revisions.size() - 1);
    }

    /** Whether the record as it is differs from the last revision, or is in no commit at all. */
    public boolean uncommitted() {
        return uncommitted;
    }

    /** What each of them said, oldest first; read when it is first asked for. */
    public synchronized List<PastState> states() {
        if (states == null) {
            states = reading.get();
        }
        return states;
    }

    /** What a revision said. */
    public PastState state(int number) {
        return states().get(number - 1);
    }

    /** The revision in force at a moment, by the committer's clock; null before the first, and while the file was away. */
    public @Nullable Revision at(Instant when) {
        Revision last = null;
        for (Revision revision : revisions) {
            last = revision.committed().isAfter(when) ? last : revision;
        }
        return last == null || last.gone() ? null : last;
    }
}
