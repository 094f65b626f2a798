package dev.sitrep.load;

import dev.sitrep.model.SourceTree;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/** A tree with another in the place of one of its folders. */
public final class MountedTree implements SourceTree {
    private final SourceTree base;
    private final String prefix;
    private final SourceTree mounted;
    private final SortedSet<String> paths = new TreeSet<>();

    /**
     * Puts a tree into another.
     *
     * @param folder at the top, in whose place the other is
     */
    public MountedTree(SourceTree base, String folder, SourceTree mounted) {
        this.base = base;
        this.prefix = folder + "/";
        this.mounted = mounted;
        base.paths().stream().filter(path -> !path.startsWith(prefix)).forEach(paths::add);
        mounted.paths().forEach(path -> paths.add(prefix + path));
    }

    @Override
    public SortedSet<String> paths() {
        return Collections.unmodifiableSortedSet(paths);
    }

    @Override
    public byte[] read(String path) throws IOException {
        return isMounted(path) ? mounted.read(below(path)) : base.read(path);
    }

    @Override
    public long size(String path) throws IOException {
        return isMounted(path) ? mounted.size(below(path)) : base.size(path);
    }

    @Override
    public InputStream open(String path) throws IOException {
        return isMounted(path) ? mounted.open(below(path)) : base.open(path);
    }

    private boolean isMounted(String path) {
        return path.startsWith(prefix);
    }

    private String below(String path) {
        return path.substring(prefix.length());
    }
}
