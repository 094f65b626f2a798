package dev.sitrep.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;

/** Tells what a tree has that none of those before it had. */
final class TreeChanges {
    private final Trees trees;
    private final Renames renames;

    TreeChanges(Repository repository, ObjectReader reader) {
        this.trees = new Trees(reader);
        this.renames = new Renames(repository, reader);
    }

    /**
     * The files that differ from all trees before, in the order of their paths.
     *
     * @param before none for a first commit, several for a merge; the zero id stands for an empty tree
     */
    List<FileChange> between(List<ObjectId> before, ObjectId after) throws IOException {
        if (before.contains(after)) {
            return List.of();
        }
        Map<String, TreeDifference.Change> differences =
                TreeDifference.between(trees, before.isEmpty() ? ObjectId.zeroId() : before.get(0), after);
        Set<String> added = new HashSet<>(differences.keySet());
        added.removeIf(path -> had(differences, path));
        for (int i = 1; i < before.size() && !differences.isEmpty(); i++) {
            Map<String, TreeDifference.Change> others = TreeDifference.between(trees, before.get(i), after);
            differences.keySet().retainAll(others.keySet());
            added.removeIf(path -> had(others, path));
        }
        List<FileChange> changes = new ArrayList<>();
        List<FileChange> gone = new ArrayList<>();
        differences.forEach((path, change) -> {
            changes.add(new FileChange(path, change.after(), null, added.contains(path)));
            if (change.after() == null) {
                gone.add(new FileChange(path, change.before(), null, false));
            }
        });
        return List.copyOf(renames.among(changes, gone));
    }

    private static boolean had(Map<String, TreeDifference.Change> differences, String path) {
        TreeDifference.Change change = differences.get(path);
        return change != null && change.before() != null;
    }
}
