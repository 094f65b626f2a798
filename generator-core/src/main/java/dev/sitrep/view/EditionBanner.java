package dev.sitrep.view;

import org.jspecify.annotations.Nullable;

/**
 * What each page of an edition says of itself.
 *
 * @param name of the edition
 * @param title that it goes by besides, or null
 * @param frozen when
 * @param today the same page of the current site, relative to the page
 * @param address the same, absolute; null where the site names no address
 */
public record EditionBanner(
        String name,
        @Nullable String title,
        When frozen,
        String today,
        @Nullable String address) {}
