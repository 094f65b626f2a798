package dev.sitrep.model;

import org.jspecify.annotations.Nullable;

/**
 * A tool of the stack.
 *
 * @param origin where it was written
 * @param component what it is
 * @param purpose what it is for
 * @param tool the product
 * @param note anything else
 */
public record StackComponent(
        Origin origin,
        @Required String component,
        @Nullable String purpose,
        @Nullable String tool,
        @Nullable String note) {}
