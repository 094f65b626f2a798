package dev.sitrep.view;

/**
 * A picture of a state, to be shown on other pages.
 *
 * @param url from the root
 * @param label what it is the state of
 * @param state the state, in the site's language
 */
public record BadgeView(String url, String label, Tag state) {}
