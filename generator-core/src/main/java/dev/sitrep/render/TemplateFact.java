package dev.sitrep.render;

/**
 * A template of a site's own theme that could not be used; the shipped one took its place.
 *
 * @param template its name, below {@code theme/templates/}
 * @param line 1-based
 * @param column 1-based
 * @param message what is wrong
 */
public record TemplateFact(String template, int line, int column, String message) {}
