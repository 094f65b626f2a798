package dev.sitrep.deadline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When the gate turns red next, and for what.
 *
 * @param at the last instant at which it is not
 * @param record id
 * @param kind what was promised
 * @param target the promise as records name it
 * @param owner who owes it, or null
 * @param waiver id of the waiver that ends then, where it lets pass what is missed already; else null
 */
public record TurnsRed(
        Instant at,
        String record,
        Kind kind,
        String target,
        @Nullable String owner,
        @Nullable String waiver) {}
