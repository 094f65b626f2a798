package dev.sitrep.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be frozen, and how it is to be listed.
 *
 * @param name of the edition
 * @param title as readers see it; null for the name
 * @param aliases that lead on to it
 */
public record EditionOrder(String name, @Nullable String title, List<String> aliases) {
    /** Copies the list. */
    public EditionOrder {
        aliases = List.copyOf(aliases);
    }
}
