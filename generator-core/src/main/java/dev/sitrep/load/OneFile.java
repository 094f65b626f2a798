package dev.sitrep.load;

import dev.sitrep.model.SourceTree;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/** A tree of one file, whose bytes are at hand. */
record OneFile(String path, byte[] bytes) implements SourceTree {
    @Override
    public SortedSet<String> paths() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(Collections.singleton(path)));
    }

    @Override
    public byte[] read(String name) {
        return bytes;
    }

    @Override
    public long size(String name) {
        return bytes.length;
    }
}
