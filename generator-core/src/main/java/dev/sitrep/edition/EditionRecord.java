package dev.sitrep.edition;

import java.util.List;

/**
 * A record that an edition shows.
 *
 * @param kind of record, as its folder or file is called
 * @param id of the record
 * @param formerIds that it had
 * @param digest of what the edition's audience sees of it
 */
public record EditionRecord(String kind, String id, List<String> formerIds, String digest) {
    /** Copies the list. */
    public EditionRecord {
        formerIds = List.copyOf(formerIds);
    }
}
