package dev.sitrep.model;

import org.jspecify.annotations.Nullable;

/**
 * The variables that make a site look like its organisation.
 *
 * @param accent a colour, as in CSS
 * @param logo path of an image in the sources
 * @param mark a short text or emoji beside the title
 */
public record Look(
        @Nullable String accent,
        @Nullable String logo,
        @Nullable String mark) {}
