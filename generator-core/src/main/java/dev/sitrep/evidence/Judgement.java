package dev.sitrep.evidence;

import dev.sitrep.history.Revision;
import dev.sitrep.model.Gate;
import dev.sitrep.model.Site;
import dev.sitrep.model.TimeSpan;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Judges claims by a site's gate.
 *
 * @param tolerance by how much a commit may be later than what it states
 * @param from claims about a time before it are exempt
 */
record Judgement(Duration tolerance, Instant from) {
    private static final Duration DEFAULT = Duration.ofDays(1);
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(10);

    static Judgement of(Site site) {
        Gate gate = site.gate();
        TimeSpan span = gate == null ? null : gate.evidenceTolerance();
        LocalDate day = gate == null ? null : gate.enforceFrom();
        ZoneId zone = site.timezone() == null ? ZoneOffset.UTC : site.timezone();
        return new Judgement(
                span == null ? DEFAULT : Duration.ofSeconds(Math.round(span.approximateMinutes() * 60)),
                day == null ? Instant.MIN : day.atStartOfDay(zone).toInstant());
    }

    Attestation of(Claim claim, PastStates states) {
        int index = states.first(claim);
        if (index < 0) {
            return new Attestation(
                    claim, states.isCommitted() ? Verdict.UNTOLD : Verdict.UNCOMMITTED, null, null, false);
        }
        Revision revision = states.revision(index);
        boolean stamped = claim.name().equals(Attestation.REVIEWED) && states.onlyReviewed(index);
        return new Attestation(
                claim,
                verdict(claim, revision.committed(), states.isWhole(index)),
                revision,
                before(claim, index, states),
                stamped);
    }

    private Verdict verdict(Claim claim, Instant committed, boolean whole) {
        if (claim.at().instant().isBefore(from)) {
            return Verdict.EXEMPT;
        }
        if (committed.isAfter(claim.at().instant().plus(tolerance))) {
            return whole ? Verdict.BACKDATED : Verdict.UNTOLD;
        }
        return claim.earliest().isAfter(committed.plus(CLOCKS_DIFFER)) ? Verdict.AHEAD : Verdict.KEPT;
    }

    private static @Nullable Statement before(Claim claim, int index, PastStates states) {
        Claim other = claim.isOneOfMany() ? null : states.before(index, claim.name());
        return other == null || other.says(claim)
                ? null
                : new Statement(other.at(), states.revision(states.first(other)));
    }
}
