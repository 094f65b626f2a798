package dev.sitrep.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step of an escalation policy.
 *
 * @param origin where it was written
 * @param level name of the step
 * @param after when it is owed; never without it
 * @param unless {@code acknowledged}: not owed once that is so
 * @param condition in words: on judgement
 * @param whom people, roles, teams or audiences of messages
 * @param via channels
 * @param any whether one of them will do
 * @param calendar on which calendar
 * @param note anything else
 */
public record EscalationStep(
        Origin origin,
        @Nullable String level,
        @Nullable TimeSpan after,
        @Nullable String unless,
        @Key("if") @Nullable String condition,
        @Key("notify") List<String> whom,
        List<String> via,
        @Nullable Boolean any,
        @Nullable String calendar,
        @Nullable String note) {}
