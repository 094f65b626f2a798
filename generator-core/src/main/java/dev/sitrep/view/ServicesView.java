package dev.sitrep.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The service catalogue.
 *
 * @param groups in order
 * @param upkeep who keeps the list current
 */
public record ServicesView(List<Group> groups, Upkeep upkeep) {
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
