package dev.sitrep.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A drill: its plan and when it was held.
 *
 * @param origin where it was written
 * @param id permanent
 * @param title one line
 * @param plan what is promised
 * @param held when it was held
 * @param owner a person, role or team
 * @param reviewEvery how often the plan is to be reviewed
 * @param reviewed its last review
 * @param audience narrowest audience that sees it; the innermost only without it
 * @param breaches missed ones, explained
 * @param note anything else
 * @param body free prose
 */
public record Drill(
        Origin origin,
        @Id String id,
        @Nullable String title,
        @Nullable DrillPlan plan,
        List<DrillHeld> held,
        @Nullable String owner,
        @Nullable TimeSpan reviewEvery,
        @Nullable Reviewed reviewed,
        @Nullable String audience,
        List<Breach> breaches,
        @Nullable String note,
        Prose body)
        implements Reviewable {}
