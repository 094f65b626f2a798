package dev.sitrep.load;

/**
 * Characters of a text that were encoded twice.
 *
 * @param start index of the first
 * @param end index after the last
 * @param repaired what they were; U+FFFD where too little of it is left to know
 */
record Damage(int start, int end, String repaired, CodePage page) {
    private static final String UNKNOWN = "\uFFFD";

    /** What is left of a character that lost bytes. */
    static Damage lost(int start, int end, CodePage page) {
        return new Damage(start, end, UNKNOWN, page);
    }

    /** Whether nobody can know what it was. */
    boolean isLost() {
        return repaired.equals(UNKNOWN);
    }
}
