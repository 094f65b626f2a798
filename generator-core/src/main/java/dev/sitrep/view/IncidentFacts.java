package dev.sitrep.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the margin of an incident.
 *
 * @param roles who took on which role
 * @param reporter who reported it, or null
 * @param source how it was noticed, or null
 * @param alerts that fired
 * @param runbooks used
 * @param policy by which it is escalated, or null
 * @param postmortems about it
 * @param links tickets and the like
 * @param cause a word for the kind of cause, or null
 * @param tags words
 * @param seenBy the audience that it is marked for, or null
 * @param formerIds ids it once had
 * @param file of the record, or null where readers don't see the sources
 */
public record IncidentFacts(
        List<RoleTaken> roles,
        @Nullable TextLink reporter,
        @Nullable TextLink source,
        List<TextLink> alerts,
        List<TextLink> runbooks,
        @Nullable TextLink policy,
        List<PostmortemLink> postmortems,
        List<TextLink> links,
        @Nullable String cause,
        List<String> tags,
        @Nullable String seenBy,
        List<String> formerIds,
        @Nullable String file) {
    /** A role, and who took it on. */
    public record RoleTaken(TextLink role, TextLink who) {}

    /** A postmortem, and where it stands. */
    public record PostmortemLink(TextLink postmortem, Tag status) {}
}
