package dev.sitrep.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A free page.
 *
 * @param origin where it was written
 * @param id permanent
 * @param formerIds ids it once had
 * @param title one line
 * @param audience narrowest audience that sees it; the innermost only without it
 * @param nav place in the navigation; not there without it
 * @param owner a person, role or team
 * @param reviewed the last review
 * @param reviewEvery how often it is to be reviewed
 * @param version of the text
 * @param description one line
 * @param breaches missed reviews, explained
 * @param body the text
 */
public record Page(
        Origin origin,
        @Id String id,
        List<String> formerIds,
        @Required String title,
        @Nullable String audience,
        @Nullable Integer nav,
        @Nullable String owner,
        @Nullable Reviewed reviewed,
        @Nullable TimeSpan reviewEvery,
        @Nullable String version,
        @Nullable String description,
        List<Breach> breaches,
        Prose body)
        implements Reviewable {}
