package dev.sitrep.load;

/** Entries of braces and brackets on one line. */
final class FlowEntry {
    private FlowEntry() {}

    /** The entry around an index: from the comma or bracket before it to the one after it. */
    static String around(String line, int index) {
        int start = Math.min(index, line.length());
        while (start > 0 && !isDelimiter(line.charAt(start - 1))) {
            start--;
        }
        int end = Math.min(index, line.length());
        while (end < line.length() && !isDelimiter(line.charAt(end))) {
            end++;
        }
        String entry = line.substring(start, end).strip();
        return entry.contains(": ") || entry.isEmpty() ? entry : "- " + entry;
    }

    private static boolean isDelimiter(char c) {
        return ",{}[]".indexOf(c) >= 0;
    }
}
