package dev.sitrep.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The service catalogue.
 *
 * @param groups in order
 * @param owner who answers for the list, or null
 * @param reviewed when it was last reviewed, or null
 * @param reviewedBy who reviewed it, or null
 * @param evidence what shows it, or null
 * @param reviewEvery how often it is to be, in words, or null
 */
public record ServicesView(
        List<Group> groups,
        @Nullable TextLink owner,
        @Nullable When reviewed,
        @Nullable TextLink reviewedBy,
        @Nullable String evidence,
        @Nullable String reviewEvery) {
    /** A group of services. */
    public record Group(String name, @Nullable String description, List<Row> services) {}

    /** A service; {@code ended} in words where it is no more. */
    public record Row(
            TextLink service,
            @Nullable String description,
            @Nullable TextLink owner,
            @Nullable String tier,
            @Nullable String objective,
            Tag state,
            @Nullable String ended) {}
}
