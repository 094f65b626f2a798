package dev.sitrep.publish;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What publishing does to the files of a place.
 *
 * @param added new there
 * @param changed with other content than there
 * @param removed published earlier, and no longer part of the site
 * @param kept how many files of others are there and stay
 */
public record Difference(SortedSet<String> added, SortedSet<String> changed, SortedSet<String> removed, int kept) {
    private static final int MOST_LINES = 30;

    static Difference of(Collection<String> added, Collection<String> changed, Collection<String> removed, int kept) {
        return new Difference(new TreeSet<>(added), new TreeSet<>(changed), new TreeSet<>(removed), kept);
    }

    /** Whether the place is as it should be already. */
    public boolean isNothing() {
        return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
    }

    /** In numbers, for people. */
    public String summary() {
        return added.size() + " added, " + changed.size() + " changed, " + removed.size() + " removed"
                + (kept == 0 ? "" : ", " + kept + " of others kept");
    }

    /** File by file, for people: the first of each kind, and how many more. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        add(lines, "+ ", added);
        add(lines, "~ ", changed);
        add(lines, "- ", removed);
        return lines;
    }

    private static void add(List<String> lines, String sign, SortedSet<String> paths) {
        paths.stream().limit(MOST_LINES).forEach(path -> lines.add(sign + path));
        if (paths.size() > MOST_LINES) {
            lines.add(sign + "and " + (paths.size() - MOST_LINES) + " more");
        }
    }
}
