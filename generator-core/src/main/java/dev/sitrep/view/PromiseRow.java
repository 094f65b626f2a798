package dev.sitrep.view;

import org.jspecify.annotations.Nullable;

/**
 * A promise, and whether it was kept.
 *
 * @param name in words
 * @param working how it is reckoned, in words
 * @param due until when, in words, or null where the record cannot tell
 * @param done when, in words, or null
 * @param state {@code met}, {@code late}, {@code pending}, {@code overdue}, {@code unknown} or {@code done}
 * @param note of the policy, inline HTML, or null
 * @param breach why it was missed, inline HTML, or null
 */
public record PromiseRow(
        String name,
        String working,
        @Nullable String due,
        @Nullable String done,
        Tag state,
        @Nullable String note,
        @Nullable String breach) {}
