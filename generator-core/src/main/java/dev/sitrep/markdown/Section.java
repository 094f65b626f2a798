package dev.sitrep.markdown;

import org.jspecify.annotations.Nullable;

/**
 * The prose from one heading to the next, whatever their levels.
 *
 * @param heading null for the prose before the first heading
 * @param html without the heading; the last section also has the footnotes
 * @param empty whether nothing stands there but comments and blanks
 * @param text plain, without the heading, for search
 */
public record Section(@Nullable Heading heading, String html, boolean empty, String text) {}
