package dev.sitrep.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.eclipse.jgit.lib.ObjectId;

/** Puts commits in one order, whatever order they were read in: parents first, then by the committer's clock, then by id. */
final class CommitOrder {
    private CommitOrder() {}

    static List<LoggedCommit> oldestFirst(Map<ObjectId, LoggedCommit> commits) {
        Map<ObjectId, Integer> waiting = new HashMap<>();
        Map<ObjectId, List<LoggedCommit>> children = new HashMap<>();
        PriorityQueue<LoggedCommit> ready = new PriorityQueue<>(
                Comparator.comparing(LoggedCommit::committed).thenComparing(LoggedCommit::id));
        for (LoggedCommit commit : commits.values()) {
            List<ObjectId> parents = commit.parents().stream().distinct().toList();
            waiting.put(commit.id(), parents.size());
            parents.forEach(parent ->
                    children.computeIfAbsent(parent, p -> new ArrayList<>(1)).add(commit));
            if (parents.isEmpty()) {
                ready.add(commit);
            }
        }
        List<LoggedCommit> ordered = new ArrayList<>(commits.size());
        for (LoggedCommit next = ready.poll(); next != null; next = ready.poll()) {
            ordered.add(next);
            for (LoggedCommit child : children.getOrDefault(next.id(), List.of())) {
                if (waiting.merge(child.id(), -1, Integer::sum) == 0) {
                    ready.add(child);
                }
            }
        }
        return ordered;
    }
}
