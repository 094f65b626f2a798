package dev.sitrep.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How uptime is reckoned, and from what.
 *
 * @param preset the product whose weights they are, or null
 * @param weights states and the share of a minute that counts as down
 * @param maintenance what maintenance counts as, in a sentence
 * @param madeOf from how many records, in a sentence
 * @param since from when on something is known of services that do not say since when they are; null where nothing is
 * @param all whether the audience sees all incidents
 * @param uncounted records that say nothing that could be counted, by the reason
 */
public record UptimeMethod(
        @Nullable String preset,
        List<Weight> weights,
        String maintenance,
        String madeOf,
        @Nullable When since,
        boolean all,
        List<Reason> uncounted) {
    /** A state and its weight. */
    public record Weight(Tag state, String share) {}

    /** Why records do not count, and which. */
    public record Reason(String why, List<TextLink> records) {}
}
