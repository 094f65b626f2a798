package dev.sitrep.revision;

import dev.sitrep.audience.Projected;
import dev.sitrep.history.Revision;
import dev.sitrep.model.Problem;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a record said in one of its revisions, as far as an audience may see it.
 *
 * @param revision that it is
 * @param kind whether it is shown, and why not
 * @param record the record that the audience sees, its prose with it; null where it is not shown
 * @param surroundings the catalogue with that list in it, for a record that is the only one of its kind
 * @param problems why it cannot be read
 */
public record PastState(
        Revision revision,
        Kind kind,
        @Nullable Object record,
        @Nullable Supplier<Projected> surroundings,
        List<Problem> problems) {
    /** Whether a state is shown. */
    public enum Kind {
        /** It is. */
        SHOWN,
        /** The audience may not see what it said, or may not see it any more. */
        WITHHELD,
        /** It cannot be read. */
        UNREADABLE,
        /** The file was taken away, or held something else. */
        GONE
    }

    /** Copies the list. */
    public PastState {
        problems = List.copyOf(problems);
    }

    static PastState without(Revision revision, Kind kind) {
        return new PastState(revision, kind, null, null, List.of());
    }
}
