package dev.sitrep.model;

import dev.sitrep.finding.Place;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;

/** Line and column of every key and value of one file, compact: tens of thousands of files are held at once. */
public final class Marks {
    private final String path;
    private final String[] pointers;
    private final long[] keys;
    private final long[] values;

    private Marks(String path, String[] pointers, long[] keys, long[] values) {
        this.path = path;
        this.pointers = pointers;
        this.keys = keys;
        this.values = values;
    }

    /**
     * The marks of a file.
     *
     * @param marks by pointer: steps are joined with a slash, the root is empty
     */
    public static Marks of(String path, SortedMap<String, Mark> marks) {
        String[] pointers = new String[marks.size()];
        long[] keys = new long[marks.size()];
        long[] values = new long[marks.size()];
        int i = 0;
        for (Map.Entry<String, Mark> entry : marks.entrySet()) {
            Mark mark = entry.getValue();
            pointers[i] = entry.getKey();
            keys[i] = pack(mark.keyLine(), mark.keyColumn());
            values[i] = pack(mark.line(), mark.column());
            i++;
        }
        return new Marks(path, pointers, keys, values);
    }

    /** The marks of a file that holds no fields. */
    public static Marks none(String path) {
        return new Marks(path, new String[0], new long[0], new long[0]);
    }

    /** The file, relative to the source folder. */
    public String path() {
        return path;
    }

    /** Whether the file has something at the pointer. */
    public boolean has(String pointer) {
        return Arrays.binarySearch(pointers, pointer) >= 0;
    }

    /** The place of the value at the pointer; of what encloses it, when it is missing. */
    public Place value(String pointer) {
        return find(pointer, values);
    }

    /** The place of the key at the pointer; of what encloses it, when it is missing. */
    public Place key(String pointer) {
        return find(pointer, keys);
    }

    private Place find(String pointer, long[] positions) {
        for (String p = pointer; !p.isEmpty(); p = p.substring(0, Math.max(0, p.lastIndexOf('/')))) {
            int i = Arrays.binarySearch(pointers, p);
            if (i >= 0) {
                return new Place(path, (int) (positions[i] >>> 32), (int) positions[i]);
            }
        }
        return Place.start(path);
    }

    private static long pack(int line, int column) {
        return ((long) line << 32) | column;
    }
}
