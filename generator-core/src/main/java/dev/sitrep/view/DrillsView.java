package dev.sitrep.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The drills.
 *
 * @param drills in the order of their files
 */
public record DrillsView(List<Row> drills) {
    /**
     * A drill in the list.
     *
     * @param drill its name, which leads to its page
     * @param cadence how often, in words, or null
     * @param next when and in what state; null where nothing is planned
     * @param pass points to pass, of how many, in words, or null
     * @param owner who answers for it, or null
     * @param last its last results, newest first
     */
    public record Row(
            TextLink drill,
            @Nullable String cadence,
            @Nullable Next next,
            @Nullable String pass,
            @Nullable TextLink owner,
            List<Result> last) {}

    /**
     * When a drill is due.
     *
     * @param at when
     * @param distance how far off
     * @param promise until when it may be held, and where it stands
     * @param scenarios that are then tried
     */
    public record Next(When at, String distance, PromiseRow promise, List<TextLink> scenarios) {}

    /**
     * How a drill went.
     *
     * @param on when
     * @param points made
     * @param of how many; 0 where the plan names none
     * @param verdict passed or not; null where the plan does not say
     */
    public record Result(
            @Nullable When on, int points, int of, @Nullable Tag verdict) {}
}
