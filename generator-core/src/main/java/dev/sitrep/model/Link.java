package dev.sitrep.model;

import org.jspecify.annotations.Nullable;

/**
 * A link out of the site.
 *
 * @param origin where it was written
 * @param name text
 * @param url address
 */
public record Link(
        Origin origin,
        @Nullable String name,
        @Shorthand @Nullable String url) {}
