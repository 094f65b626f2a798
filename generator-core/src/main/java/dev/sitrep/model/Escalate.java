package dev.sitrep.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an incident of a level is escalated.
 *
 * @param origin where it was written
 * @param policy id of an escalation policy
 * @param steps or steps in place
 */
public record Escalate(
        Origin origin,
        @Shorthand @Nullable String policy,
        @Shorthand List<EscalationStep> steps) {}
