package dev.sitrep.view;

/**
 * A state or kind: a word, and the key that its shape and colour go by.
 *
 * @param key for a class of the stylesheet: {@code major-outage}, {@code resolved}
 * @param text in the site's language
 */
public record Tag(String key, String text) {}
