package dev.sitrep.evidence;

import dev.sitrep.history.Revision;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What git says of a claim.
 *
 * @param first the revision that first stated it, with that time; null where there is none
 * @param before what its file said of the same before that; null for nothing
 * @param stamped whether it is a review whose commit changed nothing in the record but who reviewed it and when
 */
public record Attestation(
        Claim claim,
        Verdict verdict,
        @Nullable Revision first,
        @Nullable Statement before,
        boolean stamped) {
    static final String REVIEWED = "reviewed";

    /** The file that claims it. */
    public String path() {
        return claim.origin().path();
    }

    /** How much later than it happened it was stated; negative for before. Zero where git cannot tell. */
    public Duration delay() {
        return first == null ? Duration.ZERO : Duration.between(claim.at().instant(), first.committed());
    }

    /** Whether it is a review that shows nothing but a date. */
    public boolean isRubberStamp() {
        String evidence = claim.evidence();
        return stamped && verdict != Verdict.EXEMPT && (evidence == null || evidence.isBlank());
    }
}
