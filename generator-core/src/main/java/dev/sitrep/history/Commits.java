package dev.sitrep.history;

import java.io.IOException;
import org.eclipse.jgit.errors.AmbiguousObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.jspecify.annotations.Nullable;

/** Finds commits by the names that people give. */
final class Commits {
    static final String WHOLE_HISTORY =
            "; this clone is shallow: fetch the whole history (git fetch --unshallow; GitHub: fetch-depth: 0; GitLab: GIT_DEPTH: 0)";

    private Commits() {}

    /** The commit that a branch, tag or id names; null where there is none. */
    static @Nullable ObjectId find(Repository repository, String ref) throws IOException {
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

    /**
     * The commit that is named, or else the current one.
     *
     * @throws HistoryException when there is none
     */
    static ObjectId named(Repository repository, @Nullable String ref) throws IOException {
        ObjectId found = ref == null ? repository.resolve(Constants.HEAD) : find(repository, ref);
        if (found == null) {
            throw new HistoryException(
                    ref == null
                            ? "the git repository has no commit yet"
                            : "there is no branch, tag or commit '" + ref + "'"
                                    + (isShallow(repository) ? WHOLE_HISTORY : ""));
        }
        return found;
    }

    static boolean isShallow(Repository repository) throws IOException {
        return !repository.getObjectDatabase().getShallowCommits().isEmpty();
    }
}
