package dev.sitrep.model;

import dev.sitrep.finding.Level;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What fails the build, and from when.
 *
 * @param origin where it was written
 * @param warnBefore how long before a deadline it is due soon
 * @param grace how long after a deadline it only warns
 * @param enforceFrom records before that day are exempt
 * @param waiverLimit longest life of a waiver
 * @param escalationTolerance how late an escalation may be
 * @param evidence {@code git}, or off
 * @param evidenceTolerance by how much a claim may precede its commit
 * @param rules level of single rules
 */
public record Gate(
        Origin origin,
        @Nullable TimeSpan warnBefore,
        @Nullable TimeSpan grace,
        @Nullable LocalDate enforceFrom,
        @Nullable TimeSpan waiverLimit,
        @Nullable TimeSpan escalationTolerance,
        @Nullable String evidence,
        @Nullable TimeSpan evidenceTolerance,
        Map<String, Level> rules) {}
