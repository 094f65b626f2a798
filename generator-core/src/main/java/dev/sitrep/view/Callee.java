package dev.sitrep.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Someone to call or to tell.
 *
 * @param party their name, which leads to their entry among the contacts
 * @param ways of their own to be reached
 * @param people who fill the role or belong to the team, first to call first; addresses of an audience of messages
 * @param onCall whether they fill a role because they are on call
 * @param onCallUntil end of their shift; null for others, or where no end is in sight
 * @param automatic whether it is a machine
 */
public record Callee(
        TextLink party,
        List<ContactWay> ways,
        List<Callee> people,
        boolean onCall,
        @Nullable When onCallUntil,
        boolean automatic) {
    /** The number to dial first: an own one, else that of the first person who has one. */
    public @Nullable ContactWay number() {
        for (ContactWay way : ways) {
            if (way.call()) {
                return way;
            }
        }
        for (Callee person : people) {
            ContactWay number = person.number();
            if (number != null) {
                return number;
            }
        }
        return null;
    }
}
