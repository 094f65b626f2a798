package dev.sitrep.report;

import dev.sitrep.deadline.Kind;

/** An obligation in the words of a sentence: {@code postmortem of INC-20260119-001}. */
final class Owed {
    private Owed() {}

    static String of(Kind kind, String target, String record) {
        int slash = target.indexOf('/');
        String part = slash < 0 ? "" : target.substring(slash + 1);
        return switch (kind) {
            case RESPOND -> "response to " + record;
            case NOTIFY -> named("notice", part) + " of " + record;
            case ESCALATE -> named("escalation", part) + " of " + record;
            case UPDATE ->
                part.startsWith("next-by-")
                        ? "update promised to readers of " + record
                        : (part.isEmpty() ? "update" : "update " + part) + " of " + record;
            case RESTORE -> "restoration of " + record;
            case OBSERVE -> "observation of " + record;
            case ARTIFACTS -> "evidence of " + record;
            case REPORT -> "report of " + record;
            case POSTMORTEM -> "postmortem of " + record;
            case REVIEW -> "review of the postmortem of " + record;
            case ACTION -> "action " + part + " of " + record;
            case RUNBOOK_REVIEW -> "review of runbook " + record;
            case CONTACT_VERIFY -> "verification of contact " + record;
            case RECORD_REVIEW -> "review of " + record;
            case ROUTINE -> "routine " + record + (part.isEmpty() ? "" : " of " + part);
            case DRILL -> "drill " + record + (part.isEmpty() ? "" : " of " + part);
        };
    }

    private static String named(String word, String part) {
        return part.isEmpty() ? word : word + " '" + part + "'";
    }
}
