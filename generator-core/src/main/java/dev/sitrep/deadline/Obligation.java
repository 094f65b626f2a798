package dev.sitrep.deadline;

import dev.sitrep.finding.Place;
import dev.sitrep.model.Breach;
import dev.sitrep.model.Moment;
import dev.sitrep.model.Waiver;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One promise about one record.
 *
 * @param kind what was promised
 * @param part which one of several of that kind: the id of a notification or an action, the number of an update, the day of a drill; null for the only one
 * @param home folder or file of the record, without extension: {@code incidents}, {@code runbooks}, {@code contacts}
 * @param record id of the record
 * @param severity id of the level that promises it, or null
 * @param owner id of who owes it: a person where one can be told, else a role or team; or null
 * @param anchor what it is counted from; null where that has not come, or never was
 * @param deadline until when, included; null where it cannot be reckoned yet
 * @param passes the last instant at which the gate does not fail for it: the deadline with tolerance and grace; null where it never does
 * @param fulfilled when it was met, or null
 * @param standing where it stands when nothing is waived
 * @param breach the record's explanation of why it was missed, or null
 * @param waiver that lets it pass, or null
 * @param working how the deadline was reckoned
 * @param policy the line that promises it
 * @param source the record's line that it counts from
 * @param told the record's line that says that it was met, else the one that it counts from
 */
public record Obligation(
        Kind kind,
        @Nullable String part,
        String home,
        String record,
        @Nullable String severity,
        @Nullable String owner,
        @Nullable Instant anchor,
        @Nullable Instant deadline,
        @Nullable Instant passes,
        @Nullable Moment fulfilled,
        State standing,
        @Nullable Breach breach,
        @Nullable Waiver waiver,
        Working working,
        Place policy,
        Place source,
        Place told) {
    /** Where it stands, waivers included. */
    public State state() {
        return waiver == null ? standing : State.WAIVED;
    }

    /** The promise as {@code breaches} and {@code waivers.yaml} name it: {@code postmortem}, {@code notify/all-clear}. */
    public String target() {
        return part == null ? kind.key() : kind.key() + "/" + part;
    }

    /** Id of the rule that reports it as it stands without a waiver; null where there is nothing to report. */
    public @Nullable String rule() {
        return switch (standing) {
            case OVERDUE -> overdueRule();
            case LATE -> "promise-late";
            case UNKNOWN -> "promise-unknown";
            case DUE_SOON -> "due-soon";
            case GRACE -> "grace";
            case MET, PENDING, WAIVED, EXEMPT -> null;
        };
    }

    /** Id of the rule that reports it once it is overdue. */
    public String overdueRule() {
        return kind.key() + "-overdue";
    }

    /** Whether words name it: {@code notify} and {@code notify/all-clear} alike, or {@code all-clear} alone. */
    public boolean isNamed(String target) {
        return Breaches.names(target, kind, part);
    }

    /** Whether the record explains why it was missed. */
    public boolean explained() {
        return breach != null;
    }

    /** How it bears on the gate. */
    public Bearing bearing() {
        return Bearing.of(this);
    }

    /** Whether a waiver names it: by the rule that reports it, or that will once it is overdue; and its record and target, unless the waiver is for all. */
    public boolean coveredBy(Waiver by) {
        String id = by.record();
        String target = by.target();
        return (by.rule().equals(rule()) || by.rule().equals(overdueRule()))
                && (id == null || id.equals(record) || id.equals(part))
                && (target == null || isNamed(target));
    }

    Obligation waivedBy(Waiver by) {
        return new Obligation(
                kind, part, home, record, severity, owner, anchor, deadline, passes, fulfilled, standing, breach, by,
                working, policy, source, told);
    }
}
