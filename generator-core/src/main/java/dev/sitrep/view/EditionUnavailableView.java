package dev.sitrep.view;

import java.util.List;

/**
 * In place of an edition that cannot be served.
 *
 * @param trouble why, in words
 * @param others that can
 */
public record EditionUnavailableView(String trouble, List<TextLink> others) {}
