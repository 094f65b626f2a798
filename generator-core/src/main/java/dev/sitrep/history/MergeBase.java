package dev.sitrep.history;

import java.io.IOException;
import org.eclipse.jgit.errors.AmbiguousObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;
import org.jspecify.annotations.Nullable;

/**
 * Where the current history parted from another.
 *
 * @param head tree of the current commit
 * @param base tree of the commit that both have
 */
record MergeBase(ObjectId head, ObjectId base) {
    private static final String WHOLE_HISTORY =
            "; this clone is shallow: fetch the whole history (git fetch --unshallow; GitHub: fetch-depth: 0; GitLab: GIT_DEPTH: 0)";

    static MergeBase of(Repository repository, String ref) throws HistoryException, IOException {
        try (RevWalk walk = new RevWalk(repository)) {
            ObjectId head = repository.resolve(Constants.HEAD);
            if (head == null) {
                throw new HistoryException("the git repository has no commit yet");
            }
            ObjectId other = commit(repository, ref);
            if (other == null) {
                throw new HistoryException("there is no branch, tag or commit '" + ref + "'" + advice(repository));
            }
            RevCommit current = walk.parseCommit(head);
            walk.setRevFilter(RevFilter.MERGE_BASE);
            walk.markStart(current);
            walk.markStart(walk.parseCommit(other));
            RevCommit base = walk.next();
            if (base == null) {
                throw new HistoryException("the current commit and '" + ref + "' have no commit in common"
                        + (isShallow(repository) ? WHOLE_HISTORY : ""));
            }
            return new MergeBase(current.getTree().getId(), base.getTree().getId());
        }
    }

    private static @Nullable ObjectId commit(Repository repository, String ref) throws IOException {
        // What a branch once was is this clone's own business, and JGit takes some of these words for the branch
        // itself.
        if (ref.contains("@{")) {
            return null;
        }
        try {
            return repository.resolve(ref + "^{commit}");
        } catch (RevisionSyntaxException | AmbiguousObjectException | IncorrectObjectTypeException e) {
            return null;
        }
    }

    private static String advice(Repository repository) throws IOException {
        return isShallow(repository) ? WHOLE_HISTORY : "; fetch it, or name another with sitrep.since";
    }

    private static boolean isShallow(Repository repository) throws IOException {
        return !repository.getObjectDatabase().getShallowCommits().isEmpty();
    }
}
