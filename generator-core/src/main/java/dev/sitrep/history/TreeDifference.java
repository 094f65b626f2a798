package dev.sitrep.history;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jgit.errors.CorruptObjectException;
import org.eclipse.jgit.lib.ObjectId;
import org.jspecify.annotations.Nullable;

/**
 * Compares two trees. Their bytes are compared first, and only entries in the parts that differ are looked at: a folder of
 * ten thousand files in which one changed costs little more than to read it.
 */
final class TreeDifference {
    private static final List<String> ENDINGS = List.of(".md", ".yaml", ".yml");

    private final Trees trees;
    private final SortedMap<String, Change> changes = new TreeMap<>();

    private TreeDifference(Trees trees) {
        this.trees = trees;
    }

    /**
     * What a file that may hold a record was and is.
     *
     * @param before id of its content; null where there was no such file
     * @param after id of its content; null where there is no such file
     */
    record Change(@Nullable ObjectId before, @Nullable ObjectId after) {}

    /** The files that may hold records and whose content differs, by path; the zero id stands for an empty tree. */
    static Map<String, Change> between(Trees trees, ObjectId before, ObjectId after) throws IOException {
        TreeDifference difference = new TreeDifference(trees);
        difference.compare("", before, after);
        return difference.changes;
    }

    private void compare(String folder, ObjectId before, ObjectId after) throws IOException {
        byte[] was = trees.read(before);
        byte[] is = trees.read(after);
        int i = 0;
        int j = 0;
        while (i < was.length || j < is.length) {
            int skipped = same(was, i, is, j);
            i += skipped;
            j += skipped;
            TreeEntry left = i < was.length ? TreeEntry.at(was, i) : null;
            TreeEntry right = j < is.length ? TreeEntry.at(is, j) : null;
            int order = left == null ? 1 : right == null ? -1 : left.compareTo(right);
            TreeEntry gone = order <= 0 ? left : null;
            TreeEntry come = order >= 0 ? right : null;
            differ(folder, gone, come);
            i = gone == null ? i : gone.end();
            j = come == null ? j : come.end();
        }
    }

    /** How many bytes of whole entries are the same from two places on. */
    private static int same(byte[] was, int i, byte[] is, int j) throws CorruptObjectException {
        int common = Arrays.mismatch(was, i, was.length, is, j, is.length);
        int limit = common < 0 ? was.length : i + common;
        int from = i;
        while (from < limit) {
            int end = TreeEntry.end(was, from);
            if (end > limit) {
                break;
            }
            from = end;
        }
        return from - i;
    }

    private void differ(String folder, @Nullable TreeEntry was, @Nullable TreeEntry is) throws IOException {
        TreeEntry either = was == null ? is : was;
        if (either == null) {
            return;
        }
        if (either.isFolder()) {
            compare(folder + either.text() + '/', tree(was), tree(is));
            return;
        }
        ObjectId before = blob(was);
        ObjectId after = blob(is);
        boolean same = before == null ? after == null : before.equals(after);
        String name = either.text();
        if (!same && mayHoldRecord(name)) {
            changes.put(folder + name, new Change(before, after));
        }
    }

    private static ObjectId tree(@Nullable TreeEntry entry) {
        return entry == null ? ObjectId.zeroId() : entry.id();
    }

    private static @Nullable ObjectId blob(@Nullable TreeEntry entry) {
        return entry != null && entry.isFile() ? entry.id() : null;
    }

    private static boolean mayHoldRecord(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(lower::endsWith);
    }
}
