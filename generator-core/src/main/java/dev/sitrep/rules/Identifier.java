package dev.sitrep.rules;

import dev.sitrep.finding.Place;
import org.jspecify.annotations.Nullable;

/**
 * An id that the content gives to something.
 *
 * @param kind what it identifies; two of one kind must differ
 * @param id as written, or the file's stem
 * @param place where it is given
 * @param record the record that holds it, where it is part of one
 */
record Identifier(
        String kind, String id, Place place, @Nullable String record) {}
