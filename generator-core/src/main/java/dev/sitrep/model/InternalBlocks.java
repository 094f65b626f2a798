package dev.sitrep.model;

/** Cuts {@code :::internal} blocks out of Markdown. It knows code fences; a block that is not closed runs to the end. */
public final class InternalBlocks {
    private static final int MAX_INDENT = 3;

    private InternalBlocks() {}

    /** The text with empty lines in place of the blocks, so that all other lines keep their numbers. */
    public static String cut(String text) {
        if (!text.contains(":::")) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        char fence = 0;
        int fenceLength = 0;
        int depth = 0;
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            String line = text.substring(start, end);
            String mark = indent(line) > MAX_INDENT ? "" : line.strip();
            int run = run(mark);
            if (fence != 0) {
                if (run >= fenceLength && mark.charAt(0) == fence && mark.length() == run) {
                    fence = 0;
                }
            } else if (run >= 3 && mark.charAt(0) != ':') {
                fence = mark.charAt(0);
                fenceLength = run;
            } else if (run >= 3) {
                String word = mark.substring(run).strip();
                if (depth == 0 && word.equals("internal")) {
                    depth = 1;
                    fenceLength = run;
                    start = next(out, text, end, "");
                    continue;
                }
                if (depth > 0) {
                    depth += word.isEmpty() ? -1 : 1;
                    start = next(out, text, end, "");
                    continue;
                }
            }
            start = next(out, text, end, depth > 0 ? "" : line);
        }
        return out.toString();
    }

    private static int next(StringBuilder out, String text, int end, String line) {
        out.append(line);
        if (end < text.length()) {
            out.append('\n');
        }
        return end + 1;
    }

    private static int indent(String line) {
        int i = 0;
        while (i < line.length() && line.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    private static int run(String mark) {
        int n = 0;
        if (!mark.isEmpty() && "`~:".indexOf(mark.charAt(0)) >= 0) {
            while (n < mark.length() && mark.charAt(n) == mark.charAt(0)) {
                n++;
            }
        }
        return n;
    }
}
