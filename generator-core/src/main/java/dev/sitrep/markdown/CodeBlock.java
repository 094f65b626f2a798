package dev.sitrep.markdown;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A fenced code block.
 *
 * @param line of its fence, 1-based, the source file's own
 * @param language first word of the info string, in lower case; empty without one
 * @param code as written
 * @param output what it should give, from an {@code output} fence that follows it
 * @param attributes of the info string, such as {@code title}, {@code expect}, {@code or}, {@code risk}
 */
public record CodeBlock(
        int line, String language, String code, @Nullable String output, Map<String, String> attributes) {
    /** Copies the attributes, in their order. */
    public CodeBlock {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }
}
