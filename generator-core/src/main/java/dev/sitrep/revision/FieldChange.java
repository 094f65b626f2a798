package dev.sitrep.revision;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A difference between two states of a record.
 *
 * @param kind what became of the value
 * @param way from the record to the value
 * @param before null where there was none
 * @param after null where there is none
 */
public record FieldChange(
        Kind kind,
        List<Step> way,
        @Nullable Object before,
        @Nullable Object after) {
    /** What became of a value. */
    public enum Kind {
        /** It was not there. */
        ADDED,
        /** It is not there any more. */
        REMOVED,
        /** It is another. */
        CHANGED,
        /** The same items stand in another order. */
        REORDERED
    }

    /**
     * One step of a way.
     *
     * @param key of a field as the sources write it, or of an entry of a mapping
     * @param item the item of a list that is entered, as it is now or was last; null for a field or an entry
     * @param entry whether the key is one that the author chose
     */
    public record Step(String key, @Nullable Object item, boolean entry) {
        static Step field(String key) {
            return new Step(key, null, false);
        }

        static Step entry(String key) {
            return new Step(key, null, true);
        }

        static Step item(Object item) {
            return new Step("", item, false);
        }
    }

    /** Copies the way. */
    public FieldChange {
        way = List.copyOf(way);
    }
}
