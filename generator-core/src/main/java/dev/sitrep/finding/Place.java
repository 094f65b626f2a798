package dev.sitrep.finding;

import java.util.Comparator;

/**
 * A position in a source file.
 *
 * @param path relative to the source folder, with forward slashes
 * @param line 1-based, the file's own
 * @param column 1-based, in characters
 */
public record Place(String path, int line, int column) implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::path).thenComparingInt(Place::line).thenComparingInt(Place::column);

    /** Rejects positions before the first character. */
    public Place {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("position before the start of " + path + ": " + line + ":" + column);
        }
    }

    /** The first character of a file. */
    public static Place start(String path) {
        return new Place(path, 1, 1);
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return path + ":" + line + ":" + column;
    }
}
