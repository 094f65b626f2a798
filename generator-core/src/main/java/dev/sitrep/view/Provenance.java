package dev.sitrep.view;

import dev.sitrep.evidence.Evidence;
import dev.sitrep.revision.RecordHistories;
import org.jspecify.annotations.Nullable;

/**
 * What git tells of the records.
 *
 * @param histories how they came to be; null where that is not shown
 * @param evidence what it says of their claims
 */
public record Provenance(@Nullable RecordHistories histories, Evidence evidence) {
    /** Nothing. */
    public static final Provenance NONE = new Provenance(null, Evidence.none());
}
