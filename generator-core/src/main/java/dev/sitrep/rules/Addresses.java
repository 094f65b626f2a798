package dev.sitrep.rules;

import dev.sitrep.model.UrlRegistry;
import java.util.Map;
import java.util.Set;

/**
 * What the rules about published addresses look at.
 *
 * @param registry of all that were ever published
 * @param now those that the site has, by audience, both encoded as the registry has them
 */
public record Addresses(UrlRegistry registry, Map<String, Set<String>> now) {
    /** Copies the map. */
    public Addresses {
        now = Map.copyOf(now);
    }
}
