package dev.sitrep.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A runbook.
 *
 * @param id permanent
 * @param formerIds ids it once had
 * @param severities it is for
 * @param services it is about
 * @param goal inline HTML, or null
 * @param symptoms how one comes here: inline HTML
 * @param alerts that lead here
 * @param variables what its commands ask for
 * @param tags words
 * @param upkeep who keeps it current
 * @param count of its steps
 * @param total of their time budgets in words, or null where they have none
 * @param risks that its steps take, each once
 * @param blocks steps and prose, in order
 * @param calls whom to call, by severities that share a policy
 * @param owner of the runbook, to call where no policy says whom, or null
 * @param callAnchor id of that part
 * @param bar whom to call when, for the edge of a phone: numbers only
 * @param incidentsAnchor id of the list of incidents
 * @param incidents in which it was used, newest first
 * @param older how many more there were
 * @param uses other records that lead here
 */
public record RunbookView(
        String id,
        List<String> formerIds,
        List<SeverityTag> severities,
        List<TextLink> services,
        @Nullable String goal,
        List<String> symptoms,
        List<AlertLink> alerts,
        List<VariableEntry> variables,
        List<String> tags,
        Upkeep upkeep,
        int count,
        @Nullable String total,
        List<Tag> risks,
        List<Block> blocks,
        List<CallList> calls,
        @Nullable Callee owner,
        String callAnchor,
        List<BarItem> bar,
        String incidentsAnchor,
        List<IncidentRow> incidents,
        int older,
        List<Use> uses) {
    /** An alert and its condition, inline HTML. */
    public record AlertLink(TextLink alert, @Nullable String when) {}

    /** What a command asks for: its name as commands write it, the question, and the answer to begin with. */
    public record VariableEntry(
            String name,
            String placeholder,
            @Nullable String ask,
            @Nullable String preset) {}

    /**
     * A step, or prose between steps.
     *
     * @param step null for prose
     * @param id of its heading, or null for prose without one
     * @param level of its heading, 2 to 6
     * @param title content of its heading, HTML
     * @param body HTML
     */
    public record Block(
            @Nullable Step step,
            @Nullable String id,
            int level,
            @Nullable String title,
            String body) {}

    /**
     * What a step promises and endangers.
     *
     * @param mark its number; a dot where the runbook numbers other steps itself
     * @param budget its time in words, or null
     * @param until the budgets up to its end in words, or null for the first
     * @param seconds the same to count; 0 where it has no budget
     * @param risk what it endangers, or null
     * @param warning the same in a sentence, or null
     * @param rollback how to undo it, or null
     * @param facts anything else that its heading says
     */
    public record Step(
            String mark,
            @Nullable String budget,
            @Nullable String until,
            long seconds,
            @Nullable Tag risk,
            @Nullable String warning,
            @Nullable String rollback,
            List<Fact> facts) {}

    /** A name and a value. */
    public record Fact(String name, String value) {}

    /** Whom to call, for severities that share a policy. */
    public record CallList(
            List<SeverityTag> severities, @Nullable TextLink policy, List<EscalationRow> steps) {}

    /** A number to call, and when: in words, and in seconds where a clock can count them. */
    public record BarItem(String when, @Nullable Long seconds, String name, String href) {}

    /** A record that leads here, and what kind it is. */
    public record Use(String kind, TextLink record) {}
}
