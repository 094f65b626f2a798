package dev.sitrep.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be frozen, and how it is to be listed.
 *
 * @param name of the edition
 * @param title as readers see it; null for the name
 * @param aliases that lead on to it
 * @param keep whether nothing is to be done where an edition of that name is listed already; else it is refused
 */
public record EditionOrder(String name, @Nullable String title, List<String> aliases, boolean keep) {
    /** Copies the list. */
    public EditionOrder {
        aliases = List.copyOf(aliases);
    }

    /** Refused where the name is taken. */
    public EditionOrder(String name, @Nullable String title, List<String> aliases) {
        this(name, title, aliases, false);
    }
}
