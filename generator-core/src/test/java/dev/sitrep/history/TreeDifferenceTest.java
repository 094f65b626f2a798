package dev.sitrep.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.internal.storage.dfs.DfsRepositoryDescription;
import org.eclipse.jgit.internal.storage.dfs.InMemoryRepository;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The comparison of raw trees says what JGit's own walk says, on random trees with names that are sorted in surprising ways. */
class TreeDifferenceTest {
    private static final List<String> STEPS = List.of("a", "a.b", "a-b", "a0", "b", "é", "z z", "A");
    private static final List<FileMode> MODES = List.of(
            FileMode.REGULAR_FILE,
            FileMode.REGULAR_FILE,
            FileMode.REGULAR_FILE,
            FileMode.EXECUTABLE_FILE,
            FileMode.SYMLINK,
            FileMode.GITLINK);

    private final Random random = new Random(20260220);

    @Test
    void findsWhatAWalkFinds() throws Exception {
        try (InMemoryRepository repository = new InMemoryRepository(new DfsRepositoryDescription("trees"));
                ObjectInserter inserter = repository.newObjectInserter()) {
            Map<String, DirCacheEntry> files = new TreeMap<>();
            ObjectId before = ObjectId.zeroId();
            int found = 0;
            for (int round = 0; round < 400; round++) {
                change(files, inserter);
                ObjectId after = tree(files, inserter);
                inserter.flush();
                try (ObjectReader reader = repository.newObjectReader()) {
                    Map<String, TreeDifference.Change> difference =
                            TreeDifference.between(new Trees(reader), before, after);
                    assertThat(difference).as("round " + round).isEqualTo(walked(reader, before, after));
                    found += difference.size();
                }
                before = after;
            }
            assertThat(found).isGreaterThan(400);
        }
    }

    private void change(Map<String, DirCacheEntry> files, ObjectInserter inserter) throws IOException {
        for (int left = 1 + random.nextInt(6); left > 0; left--) {
            String path = STEPS.get(random.nextInt(STEPS.size()));
            for (int depth = random.nextInt(3); depth > 0; depth--) {
                path += "/" + STEPS.get(random.nextInt(STEPS.size()));
            }
            String file = random.nextInt(4) == 0 ? path : path + (random.nextInt(5) == 0 ? ".txt" : ".md");
            // A name is a file or a folder, never both.
            files.keySet().removeIf(other -> other.startsWith(file + "/") || file.startsWith(other + "/"));
            if (random.nextInt(3) == 0) {
                files.remove(file);
            } else {
                DirCacheEntry entry = new DirCacheEntry(file);
                entry.setFileMode(MODES.get(random.nextInt(MODES.size())));
                entry.setObjectId(inserter.insert(Constants.OBJ_BLOB, new byte[] {(byte) random.nextInt(3)}));
                files.put(file, entry);
            }
        }
    }

    private static ObjectId tree(Map<String, DirCacheEntry> files, ObjectInserter inserter) throws IOException {
        DirCache index = DirCache.newInCore();
        DirCacheBuilder builder = index.builder();
        files.values().forEach(builder::add);
        builder.finish();
        return index.writeTree(inserter);
    }

    private static Map<String, TreeDifference.Change> walked(ObjectReader reader, ObjectId before, ObjectId after)
            throws IOException {
        Map<String, TreeDifference.Change> changes = new TreeMap<>();
        try (TreeWalk walk = new TreeWalk(reader)) {
            if (before.equals(ObjectId.zeroId())) {
                walk.addTree(new EmptyTreeIterator());
            } else {
                walk.addTree(before);
            }
            walk.addTree(after);
            walk.setRecursive(true);
            walk.setFilter(TreeFilter.ANY_DIFF);
            while (walk.next()) {
                ObjectId was = blob(walk, 0);
                ObjectId is = blob(walk, 1);
                if (!Objects.equals(was, is) && walk.getPathString().endsWith(".md")) {
                    changes.put(walk.getPathString(), new TreeDifference.Change(was, is));
                }
            }
        }
        return changes;
    }

    private static @Nullable ObjectId blob(TreeWalk walk, int tree) {
        FileMode mode = walk.getFileMode(tree);
        return mode.equals(FileMode.REGULAR_FILE) || mode.equals(FileMode.EXECUTABLE_FILE)
                ? walk.getObjectId(tree)
                : null;
    }
}
