package dev.sitrep.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The runbooks, found by whatever one has in hand.
 *
 * @param symptoms severest first
 * @param alerts severest first
 * @param services in the order of the catalogue
 * @param severities severest first
 * @param runbooks all, by title
 */
public record RunbooksView(
        List<Lead> symptoms,
        List<Lead> alerts,
        List<ByService> services,
        List<BySeverity> severities,
        List<Row> runbooks) {
    /**
     * A symptom or an alert, and where it leads.
     *
     * @param name of an alert, or null
     * @param text inline HTML, or null
     * @param runbook null where there is none
     */
    public record Lead(
            @Nullable TextLink name,
            @Nullable String text,
            @Nullable TextLink runbook,
            List<SeverityTag> severities) {}

    /** The runbooks of a service. */
    public record ByService(TextLink service, List<TextLink> runbooks) {}

    /** The runbooks of a level. */
    public record BySeverity(SeverityTag severity, List<TextLink> runbooks) {}

    /** A runbook, whose it is, and whether it is current. */
    public record Row(
            TextLink runbook,
            List<SeverityTag> severities,
            List<TextLink> services,
            @Nullable String goal,
            List<String> tags,
            Upkeep upkeep) {}
}
