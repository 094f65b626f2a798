package dev.sitrep.publish;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevTree;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.jspecify.annotations.Nullable;

/** The files at the tip of a branch, and a site put among them without a work tree. */
final class BranchFiles {
    private final Repository scratch;
    private final String prefix;
    private final Map<String, Entry> all = new TreeMap<>();

    /** A file of the tip. */
    private record Entry(FileMode mode, ObjectId id) {}

    /**
     * Reads the tip.
     *
     * @param tip null where there is no branch yet
     * @param folder of the branch that the site lies in; empty for its top
     */
    BranchFiles(Repository scratch, @Nullable ObjectId tip, String folder) throws IOException {
        this.scratch = scratch;
        this.prefix = folder.isEmpty() ? "" : folder + "/";
        if (tip != null) {
            read(tip);
        }
    }

    private void read(ObjectId tip) throws IOException {
        try (ObjectReader reader = scratch.newObjectReader();
                RevWalk commits = new RevWalk(reader);
                TreeWalk walk = new TreeWalk(reader)) {
            RevTree tree = commits.parseCommit(tip).getTree();
            walk.addTree(tree);
            walk.setRecursive(true);
            while (walk.next()) {
                all.put(walk.getPathString(), new Entry(walk.getFileMode(0), walk.getObjectId(0)));
            }
        }
    }

    /** The files in the folder, by path relative to it. */
    Map<String, ObjectId> inFolder() {
        Map<String, ObjectId> files = new TreeMap<>();
        all.forEach((path, entry) -> {
            if (path.startsWith(prefix)) {
                files.put(path.substring(prefix.length()), entry.id());
            }
        });
        return files;
    }

    /** The file by which a published site is known; null where there is none. */
    @Nullable
    Marker marker() throws IOException {
        Entry entry = all.get(prefix + Marker.NAME);
        return entry == null
                ? null
                : Marker.read(scratch.open(entry.id(), Constants.OBJ_BLOB).getBytes());
    }

    /** Writes a commit with the outcome on top of a tip. */
    ObjectId commit(Target.Outcome<Blob> outcome, @Nullable ObjectId tip, Commit commit, String audience)
            throws IOException, PublishException {
        outcome.removed().forEach(path -> all.remove(prefix + path));
        try (ObjectInserter inserter = scratch.newObjectInserter()) {
            for (Map.Entry<String, Blob> file : outcome.files().entrySet()) {
                String path = prefix + file.getKey();
                Blob blob = file.getValue();
                Entry present = all.get(path);
                if (present == null || !present.id().equals(blob.id())) {
                    blob.insert(inserter);
                    all.put(path, new Entry(FileMode.REGULAR_FILE, blob.id()));
                }
            }
            DirCache index = DirCache.newInCore();
            DirCacheBuilder builder = index.builder();
            all.forEach((path, entry) -> {
                DirCacheEntry file = new DirCacheEntry(path);
                file.setFileMode(entry.mode());
                file.setObjectId(entry.id());
                builder.add(file);
            });
            builder.finish();
            CommitBuilder made = new CommitBuilder();
            made.setTreeId(index.writeTree(inserter));
            if (tip != null) {
                made.setParentId(tip);
            }
            made.setAuthor(commit.person());
            made.setCommitter(commit.person());
            made.setMessage(commit.message(audience));
            ObjectId id = inserter.insert(made);
            inserter.flush();
            return id;
        }
    }
}
