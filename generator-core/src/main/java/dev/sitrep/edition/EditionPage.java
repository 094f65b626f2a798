package dev.sitrep.edition;

import org.jspecify.annotations.Nullable;

/**
 * A page of an edition.
 *
 * @param url from the edition's root
 * @param title of the page
 * @param record that it shows; null for a list and anything else that is made from several
 */
public record EditionPage(
        String url, String title, @Nullable EditionRecord record) {}
