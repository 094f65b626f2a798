package dev.sitrep.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What watches the services, and what it leads to.
 *
 * @param alerts severest first
 * @param sources how incidents are noticed
 * @param stack tools
 * @param retention how long logs are kept
 * @param prometheus files with Prometheus rules, as the sources name them
 * @param note HTML, or null
 * @param upkeep who keeps it current
 */
public record AlertsView(
        List<AlertEntry> alerts,
        List<SourceEntry> sources,
        List<Tool> stack,
        List<Kept> retention,
        List<String> prometheus,
        @Nullable String note,
        Upkeep upkeep) {
    /**
     * An alert.
     *
     * @param anchor of its entry
     * @param name in words
     * @param when its condition: inline HTML, or null
     * @param action inline HTML, or null
     * @param automatic whether the action happens by itself; null where the record does not say
     */
    public record AlertEntry(
            String anchor,
            String id,
            String name,
            @Nullable String icon,
            @Nullable String when,
            @Nullable String action,
            @Nullable Boolean automatic,
            @Nullable SeverityTag severity,
            @Nullable TextLink service,
            @Nullable TextLink runbook,
            @Nullable TextLink source,
            @Nullable TextLink channel,
            @Nullable String note) {}

    /** A way incidents are noticed. */
    public record SourceEntry(
            String anchor,
            String id,
            String name,
            @Nullable String kind,
            @Nullable TextLink channel,
            @Nullable String note) {}

    /** A tool of the stack. */
    public record Tool(
            String component,
            @Nullable String purpose,
            @Nullable String tool,
            @Nullable String note) {}

    /** How long a log is kept. */
    public record Kept(
            String log,
            @Nullable String keep,
            @Nullable String storage,
            @Nullable String note) {}
}
