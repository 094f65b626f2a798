package dev.sitrep.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.treewalk.CanonicalTreeParser;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.jspecify.annotations.Nullable;

/** Tells what a tree has that none of those before it had. */
final class TreeChanges {
    private final ObjectReader reader;
    private final Renames renames;

    TreeChanges(Repository repository, ObjectReader reader) {
        this.reader = reader;
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
        List<FileChange> changes = new ArrayList<>();
        List<FileChange> gone = new ArrayList<>();
        try (TreeWalk walk = new TreeWalk(reader)) {
            for (ObjectId tree : before) {
                add(walk, tree);
            }
            add(walk, after);
            walk.setRecursive(true);
            walk.setFilter(new ChangedRecords());
            while (walk.next()) {
                FileChange change = change(walk, before.size());
                if (change != null) {
                    changes.add(change);
                    if (change.blob() == null) {
                        gone.add(new FileChange(change.path(), blob(walk, 0), null, false));
                    }
                }
            }
        }
        return List.copyOf(renames.among(changes, gone));
    }

    private void add(TreeWalk walk, ObjectId tree) throws IOException {
        walk.addTree(
                tree.equals(ObjectId.zeroId()) ? new EmptyTreeIterator() : new CanonicalTreeParser(null, reader, tree));
    }

    private static @Nullable FileChange change(TreeWalk walk, int after) {
        ObjectId now = blob(walk, after);
        boolean added = now != null;
        for (int i = 0; i < after; i++) {
            ObjectId then = blob(walk, i);
            if (Objects.equals(then, now)) {
                return null;
            }
            added &= then == null;
        }
        return now == null && after == 0 ? null : new FileChange(walk.getPathString(), now, null, added);
    }

    /** What a file holds; null where there is none, or a link or another repository in its place. */
    private static @Nullable ObjectId blob(TreeWalk walk, int tree) {
        int mode = walk.getRawMode(tree);
        boolean file = FileMode.REGULAR_FILE.equals(mode) || FileMode.EXECUTABLE_FILE.equals(mode);
        return file ? walk.getObjectId(tree) : null;
    }
}
