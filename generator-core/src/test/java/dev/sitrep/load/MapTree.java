package dev.sitrep.load;

import dev.sitrep.model.SourceTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Sources in memory. */
final class MapTree implements SourceTree {
    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private final SortedSet<String> lost = new TreeSet<>();

    /** A tree of one file. */
    static MapTree of(String path, String text) {
        return new MapTree().with(path, text);
    }

    MapTree with(String path, String text) {
        return with(path, text.getBytes(StandardCharsets.UTF_8));
    }

    MapTree with(String path, byte[] bytes) {
        files.put(path, bytes);
        return this;
    }

    /** Names a file that cannot be read. */
    MapTree without(String path) {
        lost.add(path);
        return this;
    }

    @Override
    public SortedSet<String> paths() {
        SortedSet<String> paths = new TreeSet<>(files.keySet());
        paths.addAll(lost);
        return paths;
    }

    @Override
    public byte[] read(String path) throws IOException {
        byte[] bytes = files.get(path);
        if (bytes == null) {
            throw new NoSuchFileException(path);
        }
        return bytes;
    }
}
