package dev.sitrep.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A maintenance window.
 *
 * @param row what lists show of it
 * @param id of the record
 * @param planned how long it is to last, or null
 * @param started when it really began, or null
 * @param completed when it was really over, or null
 * @param took how long it really took, or null
 * @param updates what readers were told, the latest first
 * @param body its prose, HTML
 * @param breaches missed promises, explained
 * @param owner or null
 * @param runbooks at hand
 * @param links documents and the like
 * @param seenBy the audience that it is marked for, or null
 * @param formerIds ids it once had
 * @param file of the record, or null where readers don't see the sources
 */
public record MaintenanceView(
        MaintenanceRow row,
        String id,
        @Nullable String planned,
        @Nullable When started,
        @Nullable When completed,
        @Nullable String took,
        Log updates,
        String body,
        List<BreachRow> breaches,
        @Nullable TextLink owner,
        List<TextLink> runbooks,
        List<TextLink> links,
        @Nullable String seenBy,
        List<String> formerIds,
        @Nullable String file) {}
