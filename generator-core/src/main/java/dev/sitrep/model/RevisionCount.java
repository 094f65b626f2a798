package dev.sitrep.model;

import java.util.regex.Pattern;

/**
 * How many revisions: {@code all}, {@code none} or a number.
 *
 * @param most from 0 on
 */
public record RevisionCount(int most) {
    /** However many there are. */
    public static final int ALL = Integer.MAX_VALUE;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

    /**
     * Reads one.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static RevisionCount parse(String text) {
        if (text.equals("all")) {
            return new RevisionCount(ALL);
        }
        if (text.equals("none")) {
            return new RevisionCount(0);
        }
        if (!NUMBER.matcher(text).matches()) {
            throw new IllegalArgumentException(text);
        }
        return new RevisionCount(Integer.parseInt(text));
    }
}
