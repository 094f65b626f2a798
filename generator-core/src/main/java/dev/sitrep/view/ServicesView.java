package dev.sitrep.view;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The service catalogue.
 *
 * @param groups in order
 * @param upkeep who keeps the list current
 */
public record ServicesView(List<Group> groups, Upkeep upkeep) {
    /** Whether a service has an owner. */
    public boolean owned() {
        return rows().anyMatch(row -> row.owner() != null);
    }

    /** Whether a service has a tier. */
    public boolean tiered() {
        return rows().anyMatch(row -> row.tier() != null);
    }

    /** Whether a service has an objective. */
    public boolean promised() {
        return rows().anyMatch(row -> row.objective() != null);
    }

    private Stream<Row> rows() {
        return groups.stream().flatMap(group -> group.services().stream());
    }

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
