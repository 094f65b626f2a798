package dev.sitrep.history;

import java.time.Instant;
import java.util.List;
import org.eclipse.jgit.lib.ObjectId;

/**
 * What is kept of a commit. All of it follows from the commit and the source folder's place, so that it never gets stale.
 *
 * @param tree id of the source folder's tree; the zero id where there is none
 * @param author as in {@link Revision}; empty where the commit changed nothing
 * @param subject as in {@link Revision}; empty where the commit changed nothing
 * @param changes in the order of paths; to a merge only what differs from all that it merged
 */
record LoggedCommit(
        ObjectId id,
        ObjectId tree,
        List<ObjectId> parents,
        Instant authored,
        Instant committed,
        String author,
        String subject,
        List<FileChange> changes) {
    LoggedCommit with(List<FileChange> found) {
        return new LoggedCommit(
                id,
                tree,
                parents,
                authored,
                committed,
                found.isEmpty() ? "" : author,
                found.isEmpty() ? "" : subject,
                found);
    }
}
