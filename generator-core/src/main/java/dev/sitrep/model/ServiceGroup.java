package dev.sitrep.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A group of services.
 *
 * @param origin where it was written
 * @param name of the group
 * @param description one line
 * @param services in order
 */
public record ServiceGroup(
        Origin origin, @Required String name, @Nullable String description, List<Service> services) {}
