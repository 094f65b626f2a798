package dev.sitrep.rules;

import dev.sitrep.deadline.Due;
import dev.sitrep.deadline.Obligation;
import dev.sitrep.model.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** An obligation in words. */
record Duty(Obligation owed) {
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);
    private static final String PROMISED_UPDATE = "next-by-";

    /** What it is, as findings begin with it: {@code RCA for INC-1 (P1)}. */
    String name() {
        String record = owed.record();
        String name = switch (owed.kind()) {
            case RESPOND -> "response to " + record;
            case NOTIFY -> "notice '" + owed.part() + "' for " + record;
            case ESCALATE -> "escalation '" + owed.part() + "' of " + record;
            case UPDATE ->
                promisedUpdate()
                        ? "update promised to readers of " + record
                        : "update " + owed.part() + " of " + record;
            case RESTORE -> "restoration of " + record;
            case OBSERVE -> "observation of " + record;
            case ARTIFACTS -> "evidence of " + record;
            case REPORT -> "report on " + record;
            case POSTMORTEM -> postmortem() + record;
            case REVIEW -> "review of the RCA for " + record;
            case ACTION -> "action " + owed.part() + " of " + record;
            case RUNBOOK_REVIEW -> "review of runbook " + record;
            case CONTACT_VERIFY -> "verification of contact " + record;
            case RECORD_REVIEW -> "review of " + (owed.home().equals("pages") ? "page " : "") + record;
            case ROUTINE -> "routine " + record;
            case DRILL -> "drill '" + record + "' of " + owed.part();
        };
        return owed.severity() == null ? name : name + " (" + owed.severity() + ")";
    }

    /** What meets it, as in "published 2h late". */
    String deed() {
        return switch (owed.kind()) {
            case RESPOND, NOTIFY -> "given";
            case ESCALATE -> "made";
            case UPDATE -> "posted";
            case RESTORE -> "reached";
            case OBSERVE -> "ended";
            case ARTIFACTS -> "saved";
            case REPORT -> "written";
            case POSTMORTEM -> "published";
            case REVIEW, DRILL -> "held";
            case ACTION, ROUTINE, RUNBOOK_REVIEW, CONTACT_VERIFY, RECORD_REVIEW -> "done";
        };
    }

    /** Its deadline: a day where the record states no more, else in UTC to the minute. */
    String due() {
        Instant deadline = owed.deadline();
        if (deadline == null) {
            return "by now";
        }
        LocalDate day = day(deadline);
        return day == null ? utc(deadline) : day.toString();
    }

    /** The day that it ends with, where it was counted from a day alone. */
    private @Nullable LocalDate day(Instant deadline) {
        Moment from = owed.working().from();
        Due due = owed.working().due();
        if (from == null || due == null || from.date() == null) {
            return null;
        }
        ZonedDateTime last = deadline.atZone(due.zone());
        return last.toLocalTime().truncatedTo(ChronoUnit.SECONDS).equals(LAST_SECOND) ? last.toLocalDate() : null;
    }

    /** How far its deadline is away. */
    String gap(Instant from) {
        return Gap.between(from, owed.deadline() == null ? from : owed.deadline());
    }

    /** Whether an update itself promised it. */
    boolean promisedUpdate() {
        String part = owed.part();
        return part != null && part.startsWith(PROMISED_UPDATE);
    }

    /** Whether it comes of something else than the level of the incident: {@code promised}, {@code accumulated}. */
    boolean comesOf(@Nullable String part) {
        return part != null && part.equals(owed.part());
    }

    /** An instant in UTC, to the minute unless it has seconds. */
    static String utc(Instant instant) {
        String text = instant.truncatedTo(ChronoUnit.SECONDS).toString();
        return text.endsWith(":00Z") ? text.substring(0, text.length() - ":00Z".length()) + "Z" : text;
    }

    private String postmortem() {
        if (comesOf("promised")) {
            return "RCA promised to readers of ";
        }
        return comesOf("accumulated") ? "RCA for the outages up to " : "RCA for ";
    }
}
