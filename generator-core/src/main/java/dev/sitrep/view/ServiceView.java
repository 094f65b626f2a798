package dev.sitrep.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A service.
 *
 * @param id as records refer to it
 * @param group that it belongs to
 * @param description inline HTML, or null
 * @param state now
 * @param facts what is known of it
 * @param note inline HTML, or null
 * @param dependsOn with their states
 * @param dependants with theirs
 * @param maintenance to come or going on
 * @param incidents the newest
 * @param more how many older ones there are, leading to all; null where all are listed
 * @param runbooks for it
 * @param alerts that watch it
 * @param links dashboards and the like
 */
public record ServiceView(
        String id,
        String group,
        @Nullable String description,
        Tag state,
        Facts facts,
        @Nullable String note,
        List<ServiceState> dependsOn,
        List<ServiceState> dependants,
        List<MaintenanceRow> maintenance,
        List<IncidentRow> incidents,
        @Nullable TextLink more,
        List<TextLink> runbooks,
        List<TextLink> alerts,
        List<TextLink> links) {
    /**
     * What is known of it.
     *
     * @param hours calendar on which it is promised
     */
    public record Facts(
            @Nullable TextLink owner,
            @Nullable String tier,
            @Nullable String objective,
            @Nullable TextLink hours,
            @Nullable When since,
            @Nullable When until,
            List<String> aliases,
            @Nullable String seenBy) {}
}
