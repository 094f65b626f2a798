package dev.sitrep.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A maintenance window.
 *
 * @param origin where it was written
 * @param id permanent
 * @param formerIds ids it once had
 * @param title one line
 * @param services ids
 * @param scheduled when
 * @param status where it stands
 * @param started when it really began
 * @param completed when it was really over
 * @param audience narrowest audience that sees it; the innermost only without it
 * @param owner a person, role or team
 * @param impact what readers notice
 * @param runbooks ids
 * @param updates what readers were told
 * @param links documents and the like
 * @param breaches missed promises, explained
 * @param body free prose
 */
public record Maintenance(
        Origin origin,
        @Id String id,
        List<String> formerIds,
        @Required String title,
        List<String> services,
        @Required @ClockBase @Nullable Window scheduled,
        @Required @Nullable MaintenanceStatus status,
        @ClockBase @Nullable Moment started,
        @Nullable Moment completed,
        @Nullable String audience,
        @Nullable String owner,
        @Nullable String impact,
        List<String> runbooks,
        List<MaintenanceUpdate> updates,
        List<Link> links,
        List<Breach> breaches,
        Prose body) {}
