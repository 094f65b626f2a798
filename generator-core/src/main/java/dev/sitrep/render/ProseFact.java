package dev.sitrep.render;

import dev.sitrep.finding.Place;

/**
 * Prose that is not shown as its author may expect.
 *
 * @param kind what it is, kebab-case: {@code limit}, {@code deadline}, {@code raw-html}, {@code duplicate-id}, {@code
 *     unsafe-url}, {@code remote-image}, {@code unused-footnote}, {@code unknown-block}
 * @param place where it was written
 * @param detail the piece of text concerned, or the limit
 */
public record ProseFact(String kind, Place place, String detail) {}
