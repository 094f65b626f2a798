package dev.sitrep.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Waived findings.
 *
 * @param origin where it was written
 * @param waivers in order
 * @param owner who answers for it
 * @param reviewEvery how often it is to be reviewed
 * @param reviewed the last review
 */
public record Waivers(
        Origin origin,
        List<Waiver> waivers,
        @Nullable String owner,
        @Nullable TimeSpan reviewEvery,
        @Nullable Reviewed reviewed)
        implements Reviewable {}
