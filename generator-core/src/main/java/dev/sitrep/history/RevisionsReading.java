package dev.sitrep.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.jspecify.annotations.Nullable;

/** Reads revisions, and never fails: what git cannot tell becomes a standing. */
final class RevisionsReading {
    private RevisionsReading() {}

    static Revisions read(Path source, @Nullable String ref, @Nullable Path cache) {
        if (!mayBeInRepository(source)) {
            return Revisions.none(Standing.NO_REPOSITORY, null);
        }
        try {
            History history = History.open(source);
            Revisions revisions = read(history, ref, cache);
            if (!revisions.standing().isComplete()) {
                history.close();
            }
            return revisions;
        } catch (HistoryException e) {
            return Revisions.none(e.standing(), e.getMessage());
        }
    }

    /** Asked without JGit, which is not loaded for a site that is in no repository. */
    private static boolean mayBeInRepository(Path source) {
        try {
            for (Path folder = source.toRealPath(); folder != null; folder = folder.getParent()) {
                boolean bare = Files.exists(folder.resolve("HEAD")) && Files.isDirectory(folder.resolve("objects"));
                if (bare || Files.exists(folder.resolve(".git"))) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    private static Revisions read(History history, @Nullable String ref, @Nullable Path cache) {
        Repository repository = history.repository();
        try {
            ObjectId start = Commits.named(repository, ref);
            if (Commits.isShallow(repository)) {
                return Revisions.none(Standing.SHALLOW, null);
            }
            List<LoggedCommit> commits = log(history, start, new LogCache(cache, history.prefix()));
            return Revisions.of(
                    repository, start, commits, ref == null ? uncommitted(repository, history, start) : Set.of());
        } catch (HistoryException e) {
            return Revisions.none(ref == null ? Standing.NO_COMMIT : Standing.NO_SUCH_COMMIT, e.getMessage());
        } catch (IOException | RuntimeException e) {
            return Revisions.none(Standing.UNREADABLE, History.reason(e));
        }
    }

    private static List<LoggedCommit> log(History history, ObjectId start, LogCache cache) throws IOException {
        Map<ObjectId, LoggedCommit> known = cache.load();
        List<LoggedCommit> commits = new CommitLog(history.repository(), history.prefix(), known).upTo(start);
        // Of a folder that no commit ever touched there is nothing to keep.
        boolean told = commits.stream().anyMatch(commit -> !commit.changes().isEmpty());
        if (told
                && !known.keySet().equals(commits.stream().map(LoggedCommit::id).collect(Collectors.toSet()))) {
            cache.save(commits);
        }
        return commits;
    }

    private static Set<String> uncommitted(Repository repository, History history, ObjectId head) throws IOException {
        try (RevWalk walk = new RevWalk(repository)) {
            ObjectId tree = walk.parseCommit(head).getTree();
            return new ChangedPaths(repository, history.prefix()).since(new MergeBase(tree, tree));
        }
    }
}
