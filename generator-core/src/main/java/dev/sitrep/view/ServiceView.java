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
 * @param uptime the last days, or null where nothing is known of it
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
        @Nullable Uptime uptime,
        List<MaintenanceRow> maintenance,
        List<IncidentRow> incidents,
        @Nullable TextLink more,
        List<TextLink> runbooks,
        List<TextLink> alerts,
        List<TextLink> links) {
    /**
     * The last days.
     *
     * @param bars drawn
     * @param axis what stands below them
     * @param periods shares over the last days, by their names
     * @param page with the minutes that they come from
     */
    public record Uptime(UptimeBars bars, UptimeAxis axis, List<Period> periods, String page) {}

    /** A share over the last days. */
    public record Period(String name, UptimeFigure figure) {}

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
