package dev.sitrep.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The severity matrix with its targets, severest level first.
 *
 * @param origin where it was written
 * @param clock what targets count from unless they say; detected without it
 * @param highestCounts whether the severest level reached sets the targets; true without it
 * @param levels severest first
 * @param accumulate small outages that together owe a postmortem
 * @param note prose about the matrix
 * @param audience narrowest audience that sees it; the innermost only without it
 * @param owner who answers for it
 * @param reviewEvery how often it is to be reviewed
 * @param reviewed the last review
 */
public record SeverityMatrix(
        Origin origin,
        @Nullable Anchor clock,
        @Nullable Boolean highestCounts,
        List<Severity> levels,
        List<Accumulation> accumulate,
        @Nullable String note,
        @Nullable String audience,
        @Nullable String owner,
        @Nullable TimeSpan reviewEvery,
        @Nullable Reviewed reviewed)
        implements Reviewable {}
