package dev.sitrep.model;

import java.util.List;

/**
 * Finds the {@code :::internal … :::} blocks of a Markdown text, which only the internal audience may see. Closed by
 * default: one that isn't closed runs to the end, and where a code fence is not certain to hide a block, it doesn't.
 */
public final class InternalBlocks {
    private InternalBlocks() {}

    /**
     * A piece of a text, of whole lines.
     *
     * @param from offset of its first character
     * @param to offset after its last one, a line feed if there is one
     * @param closed whether the text closes it; otherwise it runs to the end
     */
    public record Range(int from, int to, boolean closed) {}

    /** The outermost blocks, in the order of the text, in time that grows with its length. */
    public static List<Range> of(String text) {
        return text.contains(":::") ? new InternalBlockScanner(text).scan() : List.of();
    }

    /** The text with each block's lines emptied, so that the others keep their numbers. */
    public static String cut(String text) {
        StringBuilder rest = new StringBuilder(text.length());
        int end = 0;
        for (Range block : of(text)) {
            rest.append(text, end, block.from());
            text.substring(block.from(), block.to())
                    .chars()
                    .filter(c -> c == '\n')
                    .forEach(c -> rest.append('\n'));
            end = block.to();
        }
        return rest.append(text, end, text.length()).toString();
    }
}
