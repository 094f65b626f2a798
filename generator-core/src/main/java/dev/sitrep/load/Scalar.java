package dev.sitrep.load;

/**
 * A text.
 *
 * @param plain written without quotes
 * @param block written below its key, after {@code |} or {@code >}
 */
record Scalar(String text, boolean plain, boolean block, int line, int column) implements Node {
    private static final int SHOWN = 60;

    @Override
    public int size() {
        return 1;
    }

    @Override
    public int height() {
        return 1;
    }

    /** Whether nothing stands there: an empty value, or YAML's words for it. */
    boolean isNothing() {
        return plain && (text.isEmpty() || text.equals("~") || text.equals("null"));
    }

    @Override
    public String described() {
        return isNothing() ? "nothing" : shortened(text);
    }

    /** A text as a finding shows it: one line, not too long. */
    static String shortened(String text) {
        return shortened(text.strip().replace('\n', ' '), SHOWN);
    }

    /** The beginning of a text, up to a number of characters. */
    static String shortened(String text, int longest) {
        return text.length() <= longest || text.codePointCount(0, text.length()) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest - 1)) + "…";
    }
}
