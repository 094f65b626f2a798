package dev.sitrep.load;

import dev.sitrep.finding.Place;

/**
 * A value of a record's file as it is written.
 *
 * @param pointer the way to it, as {@link dev.sitrep.model.Origin} has it: keys and positions, joined with slashes; empty for
 *     what is left of a file that cannot be read
 * @param name the same way with an item's {@code id} in place of its position, where it has one that no other item of its
 *     list has
 * @param text decoded, without quotes
 * @param place of the value
 */
public record FieldText(String pointer, String name, String text, Place place) {}
