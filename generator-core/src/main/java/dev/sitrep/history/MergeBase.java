package dev.sitrep.history;

import java.io.IOException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;

/**
 * Where the current history parted from another.
 *
 * @param head tree of the current commit
 * @param base tree of the commit that both have
 */
record MergeBase(ObjectId head, ObjectId base) {
    static MergeBase of(Repository repository, String ref) throws HistoryException, IOException {
        try (RevWalk walk = new RevWalk(repository)) {
            ObjectId head = repository.resolve(Constants.HEAD);
            if (head == null) {
                throw new HistoryException("the git repository has no commit yet");
            }
            ObjectId other = Commits.find(repository, ref);
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
                        + (Commits.isShallow(repository) ? Commits.WHOLE_HISTORY : ""));
            }
            return new MergeBase(current.getTree().getId(), base.getTree().getId());
        }
    }

    private static String advice(Repository repository) throws IOException {
        return Commits.isShallow(repository) ? Commits.WHOLE_HISTORY : "; fetch it, or name another with sitrep.since";
    }
}
