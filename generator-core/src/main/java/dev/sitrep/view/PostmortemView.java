package dev.sitrep.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A postmortem.
 *
 * @param id of the record
 * @param status where it stands
 * @param incidents that it is about, with what they meant
 * @param promises of those incidents that it keeps: to be published and reviewed
 * @param rootCause inline HTML, or null
 * @param contents its headings of the first level
 * @param body its sections, HTML
 * @param actions what is to be done
 * @param actionCounts of them, in words; null without any
 * @param breaches missed promises, explained
 * @param margin who and when
 * @param author whether the reader may be one who writes the records, and is told how
 */
public record PostmortemView(
        String id,
        Tag status,
        List<About> incidents,
        List<PromiseRow> promises,
        @Nullable String rootCause,
        List<Entry> contents,
        String body,
        List<ActionRow> actions,
        @Nullable String actionCounts,
        List<BreachRow> breaches,
        Margin margin,
        boolean author) {
    /**
     * An incident that it is about. Duration, severity and impact stand in the incident's record alone.
     *
     * @param row what lists show of it
     * @param impact inline HTML, or null
     * @param users inline HTML, or null
     */
    public record About(
            IncidentRow row,
            @Nullable String impact,
            @Nullable String users) {}

    /** A heading of the document. */
    public record Entry(String id, String text) {}

    /**
     * Who and when.
     *
     * @param signatures by role; a required one that is missing has neither name nor date
     * @param seenBy the audience that it is marked for, or null
     * @param file of the record, or null where readers don't see the sources
     */
    public record Margin(
            List<TextLink> authors,
            List<TextLink> reviewers,
            @Nullable When published,
            @Nullable When reviewScheduled,
            @Nullable When reviewHeld,
            List<Signature> signatures,
            List<TextLink> links,
            List<String> tags,
            @Nullable String seenBy,
            List<String> formerIds,
            @Nullable String file) {}

    /** A sign-off. */
    public record Signature(
            TextLink role, @Nullable TextLink by, @Nullable When on) {}
}
