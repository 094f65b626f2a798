package dev.sitrep.history;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.jspecify.annotations.Nullable;

/** Reads the log once: every commit that can be reached from one, with what each did to the files below a folder. */
final class CommitLog {
    private final Repository repository;
    private final String prefix;
    private final Map<ObjectId, LoggedCommit> known;

    /**
     * Of a part of a repository.
     *
     * @param prefix path of a folder in the repository; empty for all of it
     * @param known commits that were read before
     */
    CommitLog(Repository repository, String prefix, Map<ObjectId, LoggedCommit> known) {
        this.repository = repository;
        this.prefix = prefix;
        this.known = known;
    }

    /** All that lead to a commit and itself, oldest first. */
    List<LoggedCommit> upTo(ObjectId start) throws IOException {
        Map<ObjectId, LoggedCommit> reached = new HashMap<>();
        List<LoggedCommit> fresh = new ArrayList<>();
        try (ObjectReader reader = repository.newObjectReader();
                RevWalk walk = new RevWalk(reader)) {
            Deque<ObjectId> open = new ArrayDeque<>(List.of(start));
            while (!open.isEmpty()) {
                ObjectId id = open.removeLast();
                if (!reached.containsKey(id)) {
                    LoggedCommit commit = known.get(id);
                    if (commit == null) {
                        commit = read(walk, id);
                        fresh.add(commit);
                    }
                    reached.put(id, commit);
                    commit.parents().forEach(open::addLast);
                }
            }
        }
        new ParallelChanges(repository).of(fresh, reached);
        return CommitOrder.oldestFirst(reached);
    }

    private LoggedCommit read(RevWalk walk, ObjectId id) throws IOException {
        RevCommit commit = walk.parseCommit(id);
        PersonIdent author = commit.getAuthorIdent();
        Instant committed = first(Signature.time(commit.getCommitterIdent()), Signature.time(author));
        LoggedCommit logged = new LoggedCommit(
                id,
                folder(walk.getObjectReader(), commit.getTree()),
                parents(commit),
                first(Signature.time(author), committed),
                committed,
                Signature.name(author),
                Signature.subject(commit.getShortMessage()),
                List.of());
        commit.disposeBody();
        return logged;
    }

    private static Instant first(@Nullable Instant time, @Nullable Instant otherwise) {
        return time != null ? time : otherwise != null ? otherwise : Instant.EPOCH;
    }

    private static List<ObjectId> parents(RevCommit commit) {
        List<ObjectId> parents = new ArrayList<>();
        for (RevCommit parent : commit.getParents()) {
            parents.add(parent.copy());
        }
        return List.copyOf(parents);
    }

    private ObjectId folder(ObjectReader reader, AnyObjectId root) throws IOException {
        if (prefix.isEmpty()) {
            return root.copy();
        }
        try (TreeWalk found = TreeWalk.forPath(reader, prefix, root)) {
            return found != null && FileMode.TREE.equals(found.getRawMode(0))
                    ? found.getObjectId(0)
                    : ObjectId.zeroId();
        }
    }
}
