package dev.sitrep.rules;

import dev.sitrep.deadline.Kind;
import dev.sitrep.deadline.Obligation;
import dev.sitrep.model.Incident;
import dev.sitrep.model.Postmortem;
import dev.sitrep.model.Waiver;

/** What to do about an obligation, and where that is written. */
final class DutyRemedy {
    private static final String WAIVE = ", or waive it in waivers.yaml";

    private final Obligation owed;
    private final Content content;

    DutyRemedy(Obligation owed, Content content) {
        this.owed = owed;
        this.content = content;
    }

    /** For what can still be done. */
    String stillToDo() {
        Waiver waiver = owed.waiver();
        if (waiver != null) {
            return waived(waiver);
        }
        return (owed.kind() == Kind.POSTMORTEM ? deed() : deed() + ", and " + note()) + WAIVE;
    }

    /** For what was done too late, or, where it was an observation, too early. */
    String missed() {
        Waiver waiver = owed.waiver();
        return waiver == null ? "correct the time if it is wrong; else " + explain() : waived(waiver);
    }

    /** For what is over, and not told. */
    String untold() {
        Waiver waiver = owed.waiver();
        return waiver == null ? note() + "; if nobody knows, " + explain() : waived(waiver);
    }

    private String deed() {
        return switch (owed.kind()) {
            case RESPOND -> "take it on";
            case NOTIFY -> "tell them";
            case ESCALATE -> "call them";
            case UPDATE -> "tell readers";
            case RESTORE -> "end the impact";
            case OBSERVE -> "watch it that long";
            case ARTIFACTS -> "save the evidence";
            case REPORT -> "finish the report";
            case POSTMORTEM -> "publish " + paper();
            case REVIEW, DRILL -> "hold it";
            case ACTION, ROUTINE -> "do it";
            case RUNBOOK_REVIEW, RECORD_REVIEW -> "review it";
            case CONTACT_VERIFY -> "try the contact";
        };
    }

    private String note() {
        return switch (owed.kind()) {
            case RESPOND -> "write 'acknowledged' with the time";
            case NOTIFY -> "write the time as 'notified: { " + owed.part() + ": … }'";
            case ESCALATE -> "enter it in 'timeline' with 'kind: escalated' and 'to'";
            case UPDATE -> "enter it in 'updates'";
            case RESTORE -> "write 'mitigated' with the time";
            case OBSERVE -> "write 'mitigated', and 'resolved' or 'observed-until', with their times";
            case ARTIFACTS -> "list it under 'artifacts' with 'collected'";
            case REPORT -> "write 'reported' with the time";
            case POSTMORTEM -> "write 'published' with the time into " + paper();
            case REVIEW -> "write 'review-held' into " + paper();
            case ACTION -> "write 'done' with the day";
            case RUNBOOK_REVIEW, RECORD_REVIEW -> "write 'reviewed: { on: …, by: … }'";
            case CONTACT_VERIFY -> "write 'verified' with the day";
            case ROUTINE -> "add the day to 'done'";
            case DRILL -> "list it under 'held'; if it was left out, " + explain();
        };
    }

    private String explain() {
        return "explain it once in " + home() + ": 'breaches: [ { target: " + owed.target() + ", why: … } ]'";
    }

    /** The record's own file. */
    private String home() {
        return owed.home().equals("incidents")
                ? content.index()
                        .incident(owed.record())
                        .map(Incident::origin)
                        .orElseThrow()
                        .path()
                : owed.source().path();
    }

    /** The file of the postmortem, or the one that it will be. */
    private String paper() {
        return content.index().postmortemsOf(owed.record()).stream()
                .findFirst()
                .map(Postmortem::origin)
                .map(origin -> origin.path())
                .orElse("postmortems/" + owed.record() + ".md");
    }

    private static String waived(Waiver waiver) {
        return "waived by " + waiver.approvedBy() + " ("
                + DutyPolicy.line(waiver.origin().place()) + "): " + waiver.why();
    }
}
