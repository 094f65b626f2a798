package dev.sitrep.deadline;

import dev.sitrep.load.Loader;
import dev.sitrep.model.Index;
import dev.sitrep.model.SourceTree;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Sources that a test writes. */
final class WrittenSite implements SourceTree {
    private final SortedMap<String, String> files = new TreeMap<>();

    WrittenSite with(String path, String text) {
        files.put(path, text);
        return this;
    }

    /** An incident by its further fields, one a line. */
    WrittenSite incident(String id, String fields) {
        return with("incidents/" + id + ".md", "---\nid: " + id + "\ntitle: T\n" + fields + "---\n");
    }

    Index index() {
        return Index.of(Loader.load(this));
    }

    @Override
    public SortedSet<String> paths() {
        return new TreeSet<>(files.keySet());
    }

    @Override
    public byte[] read(String path) {
        return files.getOrDefault(path, "").getBytes(StandardCharsets.UTF_8);
    }
}
