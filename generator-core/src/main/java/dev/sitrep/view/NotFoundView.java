package dev.sitrep.view;

/**
 * The page for an address that there is not.
 *
 * @param address of the site, for who came from elsewhere; empty where it names none
 */
public record NotFoundView(String address) {}
