package dev.sitrep.report;

import dev.sitrep.deadline.Obligation;

/** What meets an obligation: what to do, and what the record then says. */
final class Deed {
    private Deed() {}

    static String of(Obligation owed) {
        String part = owed.part() == null ? "" : " '" + owed.part() + "'";
        return switch (owed.kind()) {
            case RESPOND -> "take it on, and write 'acknowledged' in the incident";
            case NOTIFY -> "send it, and write" + part + " under 'notified'";
            case ESCALATE -> "call the next level, and write it in the timeline with 'kind: escalated'";
            case UPDATE -> "tell readers how it stands, under 'updates'";
            case RESTORE -> "end the impact, and write 'mitigated'";
            case OBSERVE -> "keep watching before it is closed";
            case ARTIFACTS -> "save the evidence, and list it under 'artifacts'";
            case REPORT -> "write the report, and 'reported' in the incident";
            case POSTMORTEM -> "publish the postmortem";
            case REVIEW -> "hold the review, and write 'review-held' in the postmortem";
            case ACTION -> "do it, and write 'done' with the day";
            case RUNBOOK_REVIEW, RECORD_REVIEW -> "read it through, mend it, and write 'reviewed' with the day";
            case CONTACT_VERIFY -> "try the contact, and write 'verified' with the day";
            case ROUTINE -> "do it, and add the day to 'done'";
            case DRILL -> "hold the drill, and write it under 'held'";
        };
    }
}
