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
        String line = text.strip().replace('\n', ' ');
        return line.codePointCount(0, line.length()) <= SHOWN
                ? line
                : line.substring(0, line.offsetByCodePoints(0, SHOWN - 1)) + "…";
    }
}
