package dev.sitrep.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An incident.
 *
 * @param row what lists show of it
 * @param severity its level, leading to the matrix
 * @param over whether it is over, in a sentence
 * @param told the record that tells it, or null
 * @param duplicates records that it tells
 * @param eta when it is expected to end, or null
 * @param impact what it meant
 * @param times of its life, in order
 * @param lane the same to scale, or null where there is nothing to compare
 * @param promises beside what was kept of them
 * @param notified who was told when
 * @param updates what readers were told, the latest first
 * @param timeline what happened
 * @param body its prose, HTML
 * @param resolution what ended it, inline HTML, or null
 * @param workaround what helps meanwhile, inline HTML, or null
 * @param changes re-classifications
 * @param pauses when clocks stood still
 * @param breaches missed promises, explained
 * @param actions what is to be done
 * @param artifacts evidence saved
 * @param messages ready to send
 * @param facts about people, sources and the record itself
 * @param stood what responders had when it began
 * @param edits late changes of its start or end, a sentence each
 * @param author whether the reader may be one who writes the records, and is told how
 */
public record IncidentView(
        IncidentRow row,
        SeverityTag severity,
        String over,
        @Nullable TextLink told,
        List<TextLink> duplicates,
        @Nullable When eta,
        ImpactFacts impact,
        List<KeyTime> times,
        @Nullable Lane lane,
        List<PromiseRow> promises,
        List<Notified> notified,
        Log updates,
        Log timeline,
        String body,
        @Nullable String resolution,
        @Nullable String workaround,
        List<Change> changes,
        List<Paused> pauses,
        List<BreachRow> breaches,
        List<ActionRow> actions,
        List<Saved> artifacts,
        List<ReadyMessage> messages,
        IncidentFacts facts,
        List<StoodRow> stood,
        List<String> edits,
        boolean author) {
    /**
     * What an incident meant. Texts are inline HTML.
     *
     * @param meaning what its severity means
     * @param summary in one sentence, else what it meant to the business
     * @param systems affected, services linked
     */
    public record ImpactFacts(
            @Nullable String meaning,
            @Nullable String summary,
            @Nullable String users,
            @Nullable String business,
            @Nullable String dataLoss,
            @Nullable String customers,
            List<TextLink> systems,
            List<Affected> services) {}

    /** A service, its worst state, and its state now where that differs. */
    public record Affected(
            TextLink service, Tag worst, @Nullable Tag now) {}

    /** A moment of its life, its number in the drawing or 0 where that does not reach so far, and how long after the start it came. */
    public record KeyTime(
            int number, Tag name, When at, @Nullable String after) {}

    /** Who was told when. */
    public record Notified(String promise, When at) {}

    /** A re-classification. */
    public record Change(
            @Nullable When at,
            @Nullable SeverityTag from,
            SeverityTag to,
            @Nullable String why) {}

    /** When pausable clocks stood still; still so where {@code to} is null. */
    public record Paused(
            @Nullable When from,
            @Nullable When to,
            @Nullable String why) {}

    /** Evidence saved. */
    public record Saved(
            String what,
            @Nullable String where,
            @Nullable When collected,
            @Nullable TextLink by) {}
}
