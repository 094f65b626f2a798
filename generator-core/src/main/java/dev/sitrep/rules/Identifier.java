package dev.sitrep.rules;

import dev.sitrep.finding.Place;
import dev.sitrep.model.Origin;
import org.jspecify.annotations.Nullable;

/**
 * An id that the content gives to something.
 *
 * @param kind what it identifies; two of one kind must differ
 * @param id as written, or the file's stem
 * @param place where it is given
 * @param origin of the thing that it identifies
 * @param record the record that holds it, where it is part of one
 */
record Identifier(
        String kind,
        String id,
        Place place,
        Origin origin,
        @Nullable String record) {}
