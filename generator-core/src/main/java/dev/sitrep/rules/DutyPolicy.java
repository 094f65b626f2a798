package dev.sitrep.rules;

import dev.sitrep.deadline.Basis;
import dev.sitrep.deadline.Due;
import dev.sitrep.deadline.Kind;
import dev.sitrep.deadline.Obligation;
import dev.sitrep.deadline.Working;
import dev.sitrep.finding.Place;
import dev.sitrep.model.TimeSpan;
import java.util.regex.Pattern;

/** The policy behind an obligation, in a sentence with its line, and the working where the deadline is not plain from it. */
final class DutyPolicy {
    private static final Pattern LEAD = Pattern.compile("(?iU)^(?:within|in|under|dalam|maksimal|<=|≤|<)\\s*");

    private DutyPolicy() {}

    static String of(Duty duty) {
        Obligation owed = duty.owed();
        String policy = sentence(duty) + " (" + line(owed.policy()) + ")";
        return isPlain(owed) ? policy : policy + ": " + owed.working().text();
    }

    private static String sentence(Duty duty) {
        Obligation owed = duty.owed();
        String level = owed.severity() == null ? "the policy" : owed.severity();
        return switch (owed.kind()) {
            case RESPOND -> level + " asks for a response " + within(owed);
            case NOTIFY -> level + " asks for this notice " + within(owed);
            case ESCALATE -> level + " escalates " + delay(owed);
            case UPDATE -> update(duty, level);
            case RESTORE -> level + " asks for restoration " + within(owed);
            case OBSERVE -> level + " asks to observe for " + span(owed) + of(owed, " after ");
            case ARTIFACTS -> level + " asks for saved evidence " + within(owed);
            case REPORT -> level + " asks for a report " + within(owed);
            case POSTMORTEM -> postmortem(duty, level);
            case REVIEW -> level + " asks for a review of the RCA " + within(owed);
            case ACTION ->
                owed.working().basis() == Basis.STATED
                        ? "it states its own due date"
                        : level + " asks for actions to be done " + within(owed);
            case RUNBOOK_REVIEW, RECORD_REVIEW -> "its review is owed " + every(owed);
            case CONTACT_VERIFY -> "contacts are to be verified " + every(owed);
            case ROUTINE -> "it is owed " + every(owed);
            case DRILL ->
                owed.working().span() == null
                        ? "the plan names this day"
                        : "the plan names this day, and allows " + span(owed);
        };
    }

    private static String update(Duty duty, String level) {
        return duty.promisedUpdate()
                ? "the update before promised the next one by then"
                : level + " asks for an update " + every(duty.owed());
    }

    private static String postmortem(Duty duty, String level) {
        if (duty.comesOf("promised")) {
            return "readers were promised one, and " + level + " asks for an RCA " + within(duty.owed());
        }
        String asks = level + " asks for an RCA " + within(duty.owed());
        Working.Sum sum = duty.owed().working().sum();
        return sum == null
                ? asks
                : "together these outages (" + String.join(", ", sum.incidents()) + ") count as " + level + ", and "
                        + asks;
    }

    private static String within(Obligation owed) {
        TimeSpan span = owed.working().span();
        if (span != null && span.isImmediate()) {
            return "at once" + of(owed, " after ");
        }
        boolean next = span != null
                && span.businessDays() == 1
                && !Character.isDigit(span(owed).codePointAt(0));
        return next ? "by the next business day" + of(owed, " after ") : "within " + span(owed) + of(owed, " of ");
    }

    private static String delay(Obligation owed) {
        TimeSpan span = owed.working().span();
        String after = of(owed, " after ");
        return span != null && span.isImmediate() ? "at once" + after : span(owed) + (after.isEmpty() ? " on" : after);
    }

    private static String every(Obligation owed) {
        TimeSpan span = owed.working().span();
        return span == null ? "on each day of its plan" : "every " + span(owed);
    }

    private static String of(Obligation owed, String preposition) {
        Basis basis = owed.working().basis();
        return basis == Basis.RECLASSIFIED ? "" : preposition + "'" + basis.key() + "'";
    }

    private static String span(Obligation owed) {
        TimeSpan span = owed.working().span();
        return span == null ? "then" : LEAD.matcher(span.text().strip()).replaceFirst("");
    }

    /** Whether anyone can add it up: a length of time after something that the record states. */
    private static boolean isPlain(Obligation owed) {
        Working working = owed.working();
        Due due = working.due();
        boolean upkeep = owed.kind().compareTo(Kind.ACTION) > 0 && owed.kind() != Kind.DRILL;
        boolean bare = due == null || working.basis() == Basis.STATED;
        boolean counted = due != null
                && (due.calendar() != null
                        || !due.holidays().isEmpty()
                        || !due.paused().isZero());
        return bare || !(upkeep || counted || owed.kind() == Kind.UPDATE || working.basis() == Basis.RECLASSIFIED);
    }

    /** File and line: the column of a policy tells nobody anything. */
    static String line(Place place) {
        return place.path() + ":" + place.line();
    }
}
