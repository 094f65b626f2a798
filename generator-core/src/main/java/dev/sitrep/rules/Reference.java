package dev.sitrep.rules;

import dev.sitrep.finding.Place;
import dev.sitrep.model.Origin;

/**
 * A place where a record names another by id.
 *
 * @param kind what the id must be the id of
 * @param id as written
 * @param origin of the part that holds it
 * @param field within that part; steps are joined with a slash
 * @param isKey whether the id is the field's key, not its value
 */
record Reference(ReferenceKind kind, String id, Origin origin, String field, boolean isKey) {
    Place place() {
        return isKey ? origin.keyAt(field) : origin.at(field);
    }
}
