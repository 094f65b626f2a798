package dev.sitrep.history;

import java.io.IOException;
import java.util.SortedSet;
import java.util.TreeSet;
import org.eclipse.jgit.dircache.DirCacheIterator;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.treewalk.FileTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.WorkingTreeIterator.MetadataDiff;
import org.eclipse.jgit.treewalk.filter.PathFilter;

/** Compares where a change began with the current commit, with what is staged, and with the work tree. */
final class ChangedPaths {
    private static final int BASE = 0;
    private static final int HEAD = 1;
    private static final int STAGED = 2;
    private static final int WORK = 3;

    private final Repository repository;
    private final String prefix;

    /**
     * In a part of a repository.
     *
     * @param prefix path of a folder in the repository; empty for all of it
     */
    ChangedPaths(Repository repository, String prefix) {
        this.repository = repository;
        this.prefix = prefix;
    }

    /** Paths below the prefix, relative to it. */
    SortedSet<String> since(MergeBase start) throws IOException {
        SortedSet<String> changed = new TreeSet<>();
        try (ObjectReader reader = repository.newObjectReader();
                TreeWalk walk = new TreeWalk(reader)) {
            walk.addTree(start.base());
            walk.addTree(start.head());
            walk.addTree(new DirCacheIterator(repository.readDirCache()));
            FileTreeIterator work = new FileTreeIterator(repository);
            walk.addTree(work);
            work.setDirCacheIterator(walk, STAGED);
            if (!prefix.isEmpty()) {
                walk.setFilter(PathFilter.create(prefix));
            }
            while (walk.next()) {
                if (walk.isSubtree()) {
                    enter(walk);
                } else if (!isIgnored(walk) && differs(walk)) {
                    changed.add(relative(walk.getPathString()));
                }
            }
        }
        return changed;
    }

    /** Goes into a folder unless git ignores all of it: what is built there is no record. */
    private static void enter(TreeWalk walk) throws IOException {
        if (!isIgnored(walk)) {
            walk.enterSubtree();
        }
    }

    private static boolean isIgnored(TreeWalk walk) throws IOException {
        FileTreeIterator work = walk.getTree(WORK, FileTreeIterator.class);
        boolean tracked = has(walk, BASE) || has(walk, HEAD) || has(walk, STAGED);
        return !tracked && work != null && work.isEntryIgnored();
    }

    private boolean differs(TreeWalk walk) throws IOException {
        return differ(walk, HEAD) || differ(walk, STAGED) || differsInWorkTree(walk);
    }

    private static boolean differ(TreeWalk walk, int tree) {
        return has(walk, BASE) != has(walk, tree) || (has(walk, BASE) && !walk.idEqual(BASE, tree));
    }

    /** Asks git's index first: only a file that was written since it was added is read. */
    private boolean differsInWorkTree(TreeWalk walk) throws IOException {
        FileTreeIterator work = walk.getTree(WORK, FileTreeIterator.class);
        DirCacheIterator staged = walk.getTree(STAGED, DirCacheIterator.class);
        if (work == null || !has(walk, BASE) || staged == null) {
            return has(walk, BASE) != (work != null) || staged == null;
        }
        boolean file = FileMode.REGULAR_FILE.equals(work.getEntryRawMode())
                || FileMode.EXECUTABLE_FILE.equals(work.getEntryRawMode());
        return file
                && work.compareMetadata(staged.getDirCacheEntry()) != MetadataDiff.EQUAL
                && !new WorkFile(work.getEntryFile().toPath()).is(walk.getObjectId(BASE));
    }

    private static boolean has(TreeWalk walk, int tree) {
        return walk.getRawMode(tree) != 0;
    }

    private String relative(String path) {
        return prefix.isEmpty() || !path.startsWith(prefix + "/") ? path : path.substring(prefix.length() + 1);
    }
}
