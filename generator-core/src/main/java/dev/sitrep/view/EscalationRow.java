package dev.sitrep.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step of an escalation.
 *
 * @param level its name, or null
 * @param after when it is owed: {@code at once}, {@code after 15 minutes}; null for a step on judgement
 * @param seconds the same to count; null where no clock of hours and minutes can
 * @param unless what makes it needless, in words, or null
 * @param condition on which judgement: inline HTML, or null
 * @param whom to call
 * @param via where to tell them
 * @param any whether one of them will do
 * @param calendar on which calendar its clock runs, or null
 * @param note inline HTML, or null
 */
public record EscalationRow(
        @Nullable String level,
        @Nullable String after,
        @Nullable Long seconds,
        @Nullable String unless,
        @Nullable String condition,
        List<Callee> whom,
        List<TextLink> via,
        boolean any,
        @Nullable TextLink calendar,
        @Nullable String note) {
    /** Whether somebody has to judge when it is due. */
    public boolean onJudgement() {
        return after == null;
    }

    /** The number to dial first, of the first who has one. */
    public @Nullable ContactWay number() {
        for (Callee callee : whom) {
            ContactWay number = callee.number();
            if (number != null) {
                return number;
            }
        }
        return null;
    }
}
