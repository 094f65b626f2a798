package dev.sitrep.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an incident is handled, and by whom.
 *
 * @param stages in order
 * @param roles and what they do
 * @param note HTML, or null
 * @param upkeep who keeps it current
 */
public record WorkflowView(
        List<StageEntry> stages,
        List<RoleEntry> roles,
        @Nullable String note,
        Upkeep upkeep) {
    /**
     * A stage.
     *
     * @param anchor of its entry
     * @param colour for its mark, as SVG takes it, or null
     * @param at when, in words, or null
     * @param text HTML, or null
     */
    public record StageEntry(
            String anchor,
            String name,
            @Nullable String icon,
            @Nullable String colour,
            @Nullable String at,
            List<TextLink> roles,
            @Nullable String text,
            List<TextLink> messages,
            List<TextLink> runbooks) {}

    /**
     * A role in the response.
     *
     * @param assigned whether it is taken on in an incident
     * @param automatic whether it is a machine
     * @param fillers who fills it now
     * @param description inline HTML, or null
     * @param duties inline HTML
     * @param stages that it takes part in
     */
    public record RoleEntry(
            TextLink role,
            boolean assigned,
            boolean automatic,
            List<TextLink> fillers,
            @Nullable String description,
            List<String> duties,
            List<TextLink> stages) {}
}
