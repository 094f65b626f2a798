package dev.sitrep.view;

/**
 * A page that leads on from a former address.
 *
 * @param to where the record is now
 */
public record RedirectView(TextLink to) {}
