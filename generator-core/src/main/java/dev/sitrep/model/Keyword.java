package dev.sitrep.model;

import java.util.Locale;

/** A word of a closed list, as enums of the records are. */
public interface Keyword {
    /** The constant's Java name. */
    String name();

    /** The word as written in the sources. */
    default String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
