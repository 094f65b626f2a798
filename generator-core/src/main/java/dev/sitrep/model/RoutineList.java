package dev.sitrep.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Recurring work, as {@code maintenance/routine.yaml} lists it.
 *
 * @param origin where it was written
 * @param routine in order
 * @param audience narrowest audience that sees it; the innermost only without it
 * @param owner who answers for it
 * @param reviewEvery how often it is to be reviewed
 * @param reviewed the last review
 */
public record RoutineList(
        Origin origin,
        List<Routine> routine,
        @Nullable String audience,
        @Nullable String owner,
        @Nullable TimeSpan reviewEvery,
        @Nullable Reviewed reviewed)
        implements Reviewable {}
