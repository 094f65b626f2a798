package dev.sitrep.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One pass over the lines of a text. A block is found when in doubt, and ends only when there is none. */
final class InternalBlockScanner {
    private static final int NONE = -1;

    private final String text;
    private final List<MarkdownLine> lines;
    private final List<InternalBlocks.Range> found = new ArrayList<>();
    /** Whether it is clear up to here what is inside a code fence. */
    private boolean certain = true;

    InternalBlockScanner(String text) {
        this.text = text;
        this.lines = MarkdownLine.all(text);
    }

    List<InternalBlocks.Range> scan() {
        int i = 0;
        while (i < lines.size()) {
            MarkdownLine line = lines.get(i);
            if (line.opensInternal()) {
                int last = closingLine(i);
                int end = last == NONE || last + 1 == lines.size()
                        ? text.length()
                        : lines.get(last + 1).from();
                found.add(new InternalBlocks.Range(line.from(), end, last != NONE));
                i = last == NONE ? lines.size() : last + 1;
            } else {
                int last = certain ? lastLineOfCode(i, line.htmlEnd()) : i;
                certain = certain && last != NONE;
                i = last == NONE ? i + 1 : last + 1;
            }
        }
        return found;
    }

    private int closingLine(int opening) {
        int depth = 1;
        int i = opening + 1;
        while (i < lines.size()) {
            MarkdownLine line = lines.get(i);
            int last = i;
            if (line.opensBlock()) {
                depth++;
            } else if (line.closesBlock(lines.get(opening))) {
                depth--;
                if (depth == 0) {
                    return i;
                }
            } else {
                String end = line.htmlEnd();
                last = lastLineOfCode(i, MarkdownLine.BLANK.equals(end) ? null : end);
            }
            if (last == NONE) {
                return NONE;
            }
            i = last + 1;
        }
        return NONE;
    }

    /** The line itself, or the last one of the fence or HTML that begins there; none when that isn't clear. */
    private int lastLineOfCode(int i, @Nullable String htmlEnd) {
        MarkdownLine line = lines.get(i);
        if (line.opensFence()) {
            return closingFence(i);
        }
        if (htmlEnd != null) {
            return lastLineOfHtml(i, htmlEnd);
        }
        return line.hasDanglingFence() ? NONE : i;
    }

    /** The line that closes a fence for certain: nothing before it may have ended the list or quote around it. */
    private int closingFence(int opening) {
        MarkdownLine fence = lines.get(opening);
        for (int i = opening + 1; i < lines.size(); i++) {
            MarkdownLine line = lines.get(i);
            if (!line.isWithin(fence)) {
                return NONE;
            }
            if (line.closesFence(fence)) {
                return i;
            }
        }
        return NONE;
    }

    private int lastLineOfHtml(int opening, String end) {
        for (int i = opening; i < lines.size(); i++) {
            MarkdownLine line = lines.get(i);
            if (line.opensFence() || line.opensInternal() || line.hasDanglingFence()) {
                return NONE;
            }
            if (end.equals(MarkdownLine.BLANK) ? line.isBlank() : line.contains(end)) {
                return i;
            }
        }
        return end.equals(MarkdownLine.BLANK) ? lines.size() - 1 : NONE;
    }
}
