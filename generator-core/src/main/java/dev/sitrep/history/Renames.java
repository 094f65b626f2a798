package dev.sitrep.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jgit.diff.DiffConfig;
import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.diff.RenameDetector;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;

/** Finds files that a commit took away and brought back under another name, with at least six tenths of their text. */
final class Renames {
    private static final int LIKENESS = 60;
    private static final int MOST_COMPARED = 400;
    private static final int LARGEST_COMPARED = 1 << 20;

    private final Repository repository;
    private final ObjectReader reader;

    Renames(Repository repository, ObjectReader reader) {
        this.repository = repository;
        this.reader = reader;
    }

    /**
     * The changes, those that belong together joined to one.
     *
     * @param gone what files that were taken away held
     */
    List<FileChange> among(List<FileChange> changes, List<FileChange> gone) throws IOException {
        List<FileChange> added = changes.stream().filter(FileChange::added).toList();
        if (added.isEmpty() || gone.isEmpty()) {
            return changes;
        }
        Map<String, String> before = before(added, gone);
        List<FileChange> joined = new ArrayList<>();
        for (FileChange change : changes) {
            String name = before.get(change.path());
            if (name != null) {
                joined.add(change.renamedFrom(name));
            } else if (change.blob() != null || !before.containsValue(change.path())) {
                joined.add(change);
            }
        }
        return joined;
    }

    /** Old names by new ones. */
    private Map<String, String> before(List<FileChange> added, List<FileChange> gone) throws IOException {
        RenameDetector detector =
                new RenameDetector(reader, repository.getConfig().get(DiffConfig.KEY));
        detector.setRenameScore(LIKENESS);
        detector.setRenameLimit(MOST_COMPARED);
        detector.setBigFileThreshold(LARGEST_COMPARED);
        gone.forEach(file -> detector.add(Half.gone(file)));
        added.forEach(file -> detector.add(Half.added(file)));
        Map<String, String> before = new HashMap<>();
        for (DiffEntry entry : detector.compute()) {
            if (entry.getChangeType() == DiffEntry.ChangeType.RENAME) {
                before.put(entry.getNewPath(), entry.getOldPath());
            }
        }
        return before;
    }

    /** A file that there is only before, or only after. */
    private static final class Half extends DiffEntry {
        static DiffEntry gone(FileChange file) {
            Half half = new Half();
            half.changeType = ChangeType.DELETE;
            half.oldPath = file.path();
            half.newPath = DEV_NULL;
            half.oldMode = org.eclipse.jgit.lib.FileMode.REGULAR_FILE;
            half.newMode = org.eclipse.jgit.lib.FileMode.MISSING;
            half.oldId = id(file).abbreviate(40);
            half.newId = ObjectId.zeroId().abbreviate(40);
            return half;
        }

        static DiffEntry added(FileChange file) {
            Half half = new Half();
            half.changeType = ChangeType.ADD;
            half.oldPath = DEV_NULL;
            half.newPath = file.path();
            half.oldMode = org.eclipse.jgit.lib.FileMode.MISSING;
            half.newMode = org.eclipse.jgit.lib.FileMode.REGULAR_FILE;
            half.oldId = ObjectId.zeroId().abbreviate(40);
            half.newId = id(file).abbreviate(40);
            return half;
        }

        private static ObjectId id(FileChange file) {
            ObjectId blob = file.blob();
            return blob == null ? ObjectId.zeroId() : blob;
        }
    }
}
