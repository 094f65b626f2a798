package dev.sitrep.history;

import dev.sitrep.model.SourceTree;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeMap;
import org.eclipse.jgit.errors.LargeObjectException;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.treewalk.TreeWalk;

/** The files of a commit below a folder, read from git's objects. What a folder on the disk would leave out is left out here, too. */
final class GitTree implements SourceTree {
    private final Repository repository;
    private final TreeMap<String, ObjectId> files;

    private GitTree(Repository repository, TreeMap<String, ObjectId> files) {
        this.repository = repository;
        this.files = files;
    }

    /**
     * Of one tree.
     *
     * @param prefix path of a folder in the repository; empty for all of it
     * @param excluded folders that are not sources, relative to the prefix
     */
    static GitTree of(Repository repository, AnyObjectId root, String prefix, Collection<String> excluded)
            throws IOException {
        TreeMap<String, ObjectId> files = new TreeMap<>();
        try (ObjectReader reader = repository.newObjectReader();
                TreeWalk walk = new TreeWalk(reader)) {
            if (prefix.isEmpty()) {
                walk.addTree(root);
            } else {
                try (TreeWalk folder = TreeWalk.forPath(reader, prefix, root)) {
                    if (folder == null || !folder.isSubtree()) {
                        return new GitTree(repository, files);
                    }
                    walk.addTree(folder.getObjectId(0));
                }
            }
            while (walk.next()) {
                String path = walk.getPathString();
                if (walk.isSubtree() && !isLeftOut(walk.getNameString(), path, excluded)) {
                    walk.enterSubtree();
                } else if (isFile(walk.getRawMode(0)) && !isHidden(walk.getNameString())) {
                    files.put(path, walk.getObjectId(0));
                }
            }
        }
        return new GitTree(repository, files);
    }

    @Override
    public SortedSet<String> paths() {
        return Collections.unmodifiableSortedSet(files.navigableKeySet());
    }

    @Override
    public byte[] read(String path) throws IOException {
        try {
            return repository.open(id(path), Constants.OBJ_BLOB).getCachedBytes(Integer.MAX_VALUE);
        } catch (LargeObjectException e) {
            throw new IOException(path + " is too large", e);
        }
    }

    @Override
    public long size(String path) throws IOException {
        try (ObjectReader reader = repository.newObjectReader()) {
            return reader.getObjectSize(id(path), Constants.OBJ_BLOB);
        }
    }

    private ObjectId id(String path) throws IOException {
        ObjectId id = files.get(path);
        if (id == null) {
            throw new NoSuchFileException(path);
        }
        return id;
    }

    private static boolean isLeftOut(String name, String path, Collection<String> excluded) {
        return isHidden(name) || name.equals("node_modules") || path.equals("target") || excluded.contains(path);
    }

    private static boolean isHidden(String name) {
        return name.startsWith(".");
    }

    private static boolean isFile(int mode) {
        return FileMode.REGULAR_FILE.equals(mode) || FileMode.EXECUTABLE_FILE.equals(mode);
    }
}
