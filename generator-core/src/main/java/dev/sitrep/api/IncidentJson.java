package dev.sitrep.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An incident or a maintenance window, which Statuspage tells alike.
 *
 * @param id the record's own
 * @param name its title
 * @param status with underscores
 * @param createdAt when readers first heard of it
 * @param updatedAt when something about it last changed
 * @param monitoringAt when its impact ended and it was watched, or null
 * @param resolvedAt when it was over, or null
 * @param impact the worst that it did to a service; {@code maintenance} for a window
 * @param shortlink its page; null where the site names no address
 * @param startedAt when it began
 * @param pageId of the site
 * @param incidentUpdates what readers were told, the latest first; never empty, for clients take the first
 * @param components the services that it affects, as they are now
 * @param scheduledFor when a window begins; absent for an incident
 * @param scheduledUntil when it ends; absent for an incident
 */
record IncidentJson(
        String id,
        String name,
        String status,
        String createdAt,
        String updatedAt,
        @Nullable String monitoringAt,
        @Nullable String resolvedAt,
        String impact,
        @Nullable String shortlink,
        String startedAt,
        String pageId,
        List<UpdateJson> incidentUpdates,
        List<ComponentJson> components,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String scheduledFor,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String scheduledUntil) {}
