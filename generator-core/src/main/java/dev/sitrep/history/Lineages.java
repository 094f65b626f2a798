package dev.sitrep.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sorts what commits did by file, however often it was renamed. */
final class Lineages {
    private final Map<String, Lineage> byName = new HashMap<>();
    private final Map<String, Lineage> current = new HashMap<>();

    /** Of all commits, oldest first. */
    static Lineages of(List<LoggedCommit> commits) {
        Lineages lineages = new Lineages();
        for (int i = commits.size() - 1; i >= 0; i--) {
            lineages.back(i, commits.get(i));
        }
        lineages.byName.values().forEach(Lineage::sort);
        return lineages;
    }

    /** What was done to the file that has this name now, or had it last; oldest first. */
    List<Deed> of(String path) {
        Lineage lineage = byName.get(path);
        return lineage == null ? List.of() : lineage.deeds;
    }

    /** One commit further back. */
    private void back(int order, LoggedCommit commit) {
        Map<String, Lineage> renamed = new HashMap<>();
        for (FileChange change : commit.changes()) {
            Lineage lineage = current.computeIfAbsent(change.path(), path -> new Lineage());
            byName.putIfAbsent(change.path(), lineage);
            lineage.deeds.add(new Deed(order, commit, change));
            lineage.began |= change.added();
            if (change.before() != null) {
                current.remove(change.path());
                renamed.put(change.before(), lineage);
            }
        }
        renamed.forEach(this::becomes);
    }

    /** From here back a name is that of another file, which may have been changed under it on a branch beside the rename. */
    private void becomes(String name, Lineage lineage) {
        Lineage beside = current.put(name, lineage);
        if (beside != null && beside != lineage && !beside.began) {
            lineage.deeds.addAll(beside.deeds);
            byName.replace(name, beside, lineage);
        }
    }

    /**
     * One thing that was done to a file.
     *
     * @param order place of the commit among all, from the oldest
     */
    record Deed(int order, LoggedCommit commit, FileChange change) {}

    private static final class Lineage {
        private final List<Deed> deeds = new ArrayList<>(2);
        private boolean began;

        private void sort() {
            deeds.sort(Comparator.comparingInt(Deed::order));
        }
    }
}
