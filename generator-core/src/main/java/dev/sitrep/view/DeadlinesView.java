package dev.sitrep.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All deadlines.
 *
 * @param overdue past their deadline, longest first; those in the grace of the gate after them
 * @param unanswered late without an explanation, or not recorded
 * @param due nearest first
 * @param later how many are due after the horizon, in words; null where none is
 * @param waived how many are let pass, in words; null where none is
 * @param owners who owes what
 * @param verdict how the gate stands, in a sentence
 * @param red whether it fails now
 * @param turns what turns it red next, or null
 * @param settings of the gate
 * @param horizon how far it looks ahead, in words
 * @param zone of its times
 */
public record DeadlinesView(
        Part overdue,
        Part unanswered,
        Part due,
        @Nullable String later,
        @Nullable String waived,
        List<Owner> owners,
        String verdict,
        boolean red,
        @Nullable Turns turns,
        List<Setting> settings,
        String horizon,
        String zone) {
    /**
     * Some of them.
     *
     * @param count how many there are
     * @param rows the first of them
     * @param more how many are not shown, in words; null where all are
     */
    public record Part(
            int count, List<PromiseRow> rows, @Nullable String more) {}

    /** Who owes how many; {@code next} the nearest. */
    public record Owner(
            TextLink owner,
            int overdue,
            int unanswered,
            int due,
            @Nullable PromiseRow next) {}

    /**
     * What turns the gate red.
     *
     * @param at when
     * @param off how far off
     * @param promise which promise
     * @param waiver id of the waiver that ends then, or null
     */
    public record Turns(
            When at,
            String off,
            PromiseRow promise,
            @Nullable String waiver) {}

    /** A setting of the gate in words. */
    public record Setting(String name, String value) {}
}
