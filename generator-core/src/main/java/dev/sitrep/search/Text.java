package dev.sitrep.search;

/**
 * A text of an entry.
 *
 * @param weight how much a word of it counts, one of the constants
 */
public record Text(int weight, String text) {
    /** What somebody has in hand who needs this entry and no other: an alert's name, a symptom, an id. */
    public static final int NAME = 15;
    /** What the entry is called. */
    public static final int TITLE = 12;
    /** What it is about: services, severities, tags, other names. */
    public static final int ABOUT = 9;
    /** A heading within it. */
    public static final int HEADING = 6;
    /** All other text; how often a word occurs counts too. */
    public static final int PROSE = 1;

    /** What a word of prose counts at most. */
    static final int PROSE_MOST = 4;
}
