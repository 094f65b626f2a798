package dev.sitrep.view;

import java.util.List;

/**
 * The front page.
 *
 * @param banner the worst state in a sentence
 * @param state the worst state
 * @param groups of services
 * @param open incidents that go on, newest first
 * @param recent incidents that are over, newest first
 */
public record OverviewView(
        Tag banner, Tag state, List<Group> groups, List<IncidentRow> open, List<IncidentRow> recent) {
    /** A group of services. */
    public record Group(
            String name, @org.jspecify.annotations.Nullable String description, List<Row> services) {}

    /** A service and its state now. */
    public record Row(
            TextLink service,
            @org.jspecify.annotations.Nullable String description,
            Tag state) {}
}
