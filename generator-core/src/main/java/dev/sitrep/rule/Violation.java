package dev.sitrep.rule;

import dev.sitrep.finding.Disposition;
import dev.sitrep.finding.Finding;
import dev.sitrep.finding.Level;
import dev.sitrep.finding.Place;
import org.jspecify.annotations.Nullable;

/**
 * One violation of a rule, before its level and waivers are known.
 *
 * @param place what it points at
 * @param message what is wrong, one line, no full stop
 * @param hint what to do about it
 * @param why the policy or fact behind it
 * @param record id of the record concerned
 * @param field name of the field concerned
 * @param owner who is to mend it
 * @param atMost the worst level that it is reported at, whatever that of its rule
 * @param waived whether a waiver lets it pass
 * @param identity the message without what changes by itself, such as how long ago something was due
 */
public record Violation(
        Place place,
        String message,
        @Nullable String hint,
        @Nullable String why,
        @Nullable String record,
        @Nullable String field,
        @Nullable String owner,
        Level atMost,
        boolean waived,
        String identity) {
    /** A violation with a message only. */
    public static Violation at(Place place, String message) {
        return new Violation(place, message, null, null, null, null, null, Level.ERROR, false, message);
    }

    /** With what to do about it. */
    public Violation hint(@Nullable String text) {
        return new Violation(place, message, text, why, record, field, owner, atMost, waived, identity);
    }

    /** With the policy or fact behind it. */
    public Violation why(@Nullable String text) {
        return new Violation(place, message, hint, text, record, field, owner, atMost, waived, identity);
    }

    /** Of a record's field. */
    public Violation of(@Nullable String recordId, @Nullable String fieldName) {
        return new Violation(place, message, hint, why, recordId, fieldName, owner, atMost, waived, identity);
    }

    /** With who is to mend it. */
    public Violation owner(@Nullable String id) {
        return new Violation(place, message, hint, why, record, field, id, atMost, waived, identity);
    }

    /** Reported at no worse than a level. */
    public Violation atMost(Level worst) {
        return new Violation(place, message, hint, why, record, field, owner, worst, waived, identity);
    }

    /** Let pass by a waiver, or not. */
    public Violation waived(boolean passes) {
        return new Violation(place, message, hint, why, record, field, owner, atMost, passes, identity);
    }

    /** Known again by a text that stays when time passes, where the message doesn't. */
    public Violation identity(String lasting) {
        return new Violation(place, message, hint, why, record, field, owner, atMost, waived, lasting);
    }

    /** As a finding of a rule. */
    Finding asFinding(String rule, Level level) {
        return new Finding(
                rule,
                level.compareTo(atMost) < 0 ? atMost : level,
                place,
                message,
                hint,
                why,
                record,
                field,
                owner,
                waived ? Disposition.WAIVED : Disposition.OPEN,
                identity);
    }
}
