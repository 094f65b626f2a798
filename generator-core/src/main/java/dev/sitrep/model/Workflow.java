package dev.sitrep.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The stages of a response.
 *
 * @param origin where it was written
 * @param stages in order
 * @param note prose
 * @param audience narrowest audience that sees it; the innermost only without it
 * @param owner who answers for it
 * @param reviewEvery how often it is to be reviewed
 * @param reviewed the last review
 */
public record Workflow(
        Origin origin,
        List<Stage> stages,
        @Nullable String note,
        @Nullable String audience,
        @Nullable String owner,
        @Nullable TimeSpan reviewEvery,
        @Nullable Reviewed reviewed)
        implements Reviewable {}
