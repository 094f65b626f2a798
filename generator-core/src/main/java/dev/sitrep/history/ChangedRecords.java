package dev.sitrep.history;

import java.util.List;
import java.util.Locale;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/** Goes only where the last tree differs from all others, and lets only files by that may hold a record. */
final class ChangedRecords extends TreeFilter {
    private static final List<String> ENDINGS = List.of(".md", ".yaml", ".yml");

    @Override
    public boolean include(TreeWalk walk) {
        int last = walk.getTreeCount() - 1;
        int mode = walk.getRawMode(last);
        for (int i = 0; i < last; i++) {
            if (walk.getRawMode(i) == mode && walk.idEqual(i, last)) {
                return false;
            }
        }
        return walk.isSubtree() || mayHoldRecord(walk.getNameString());
    }

    private static boolean mayHoldRecord(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(lower::endsWith);
    }

    @Override
    public boolean shouldBeRecursive() {
        return true;
    }

    @Override
    @SuppressWarnings("MissingSuperCall")
    public TreeFilter clone() {
        return this;
    }
}
