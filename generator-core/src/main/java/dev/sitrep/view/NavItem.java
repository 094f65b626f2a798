package dev.sitrep.view;

/**
 * An entry of the navigation.
 *
 * @param text in the site's language
 * @param url from the root
 * @param current whether the page belongs to it
 * @param primary whether it is shown also where there is little room
 */
public record NavItem(String text, String url, boolean current, boolean primary) {}
