package dev.sitrep.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom to call.
 *
 * @param hotlines numbers that are always answered
 * @param onCall roles that are filled by whoever is on call
 * @param roles of the organisation, those on call among them
 * @param perIncident roles that are taken on in an incident
 * @param people by name as written
 * @param teams and their members
 * @param channels where people talk
 * @param vendors suppliers to call
 * @param audiences people that messages go to, as one
 * @param trainings what roles and teams have to know, and who was trained in it
 * @param verifyEvery how often each way is to be tried, in words, or null
 * @param shown for each audience the fields that it sees; empty where only one sees this
 * @param upkeep who keeps the list current
 */
public record ContactsView(
        List<HotlineEntry> hotlines,
        List<Callee> onCall,
        List<RoleEntry> roles,
        List<RoleEntry> perIncident,
        List<PersonEntry> people,
        List<TeamEntry> teams,
        List<ChannelEntry> channels,
        List<VendorEntry> vendors,
        List<AudienceEntry> audiences,
        List<Training> trainings,
        @Nullable String verifyEvery,
        List<Shown> shown,
        Upkeep upkeep) {
    /** A hotline: when it is answered, whether it was tried. */
    public record HotlineEntry(
            String name,
            List<ContactWay> ways,
            @Nullable String hours,
            @Nullable Verified verified,
            @Nullable String note) {}

    /**
     * A role.
     *
     * @param anchor of its entry
     * @param callee who fills it, and how to reach them
     * @param schedule that fills it, or null
     * @param nobody whether nobody fills it, though somebody should
     * @param description inline HTML, or null
     * @param duties inline HTML
     * @param mustKnow what it has to know, plain
     */
    public record RoleEntry(
            String anchor,
            String id,
            String name,
            Callee callee,
            @Nullable TextLink schedule,
            boolean nobody,
            @Nullable String assigned,
            @Nullable String description,
            List<String> duties,
            List<String> mustKnow,
            @Nullable Verified verified,
            @Nullable String note) {}

    /** A person, what they fill, and what they were trained in beyond what a role or team demands. */
    public record PersonEntry(
            String anchor,
            String id,
            String name,
            @Nullable String title,
            List<ContactWay> ways,
            @Nullable String timezone,
            List<TextLink> fills,
            @Nullable Verified verified,
            List<Trained> trained,
            @Nullable String note) {}

    /** A team. */
    public record TeamEntry(
            String anchor,
            String id,
            String name,
            @Nullable String description,
            List<ContactWay> ways,
            @Nullable TextLink lead,
            List<TextLink> members,
            List<String> duties,
            List<String> mustKnow,
            @Nullable Verified verified,
            @Nullable String note) {}

    /** A channel and the severities it is for. */
    public record ChannelEntry(
            String anchor,
            String id,
            String name,
            List<ContactWay> ways,
            List<String> kinds,
            @Nullable String purpose,
            List<SeverityTag> severities,
            @Nullable String note) {}

    /** A supplier and what it covers. */
    public record VendorEntry(
            String anchor,
            String name,
            List<ContactWay> ways,
            List<TextLink> covers,
            @Nullable Verified verified,
            @Nullable String note) {}

    /** An audience of messages: whom its messages reach, and where. */
    public record AudienceEntry(
            String anchor,
            String id,
            String name,
            List<Callee> to,
            List<TextLink> via,
            @Nullable String note) {}

    /** When the ways to reach someone were last tried, and whether that is due again. */
    public record Verified(
            @Nullable When on,
            @Nullable Tag state,
            @Nullable Live live) {}

    /** Something that a person was trained in. */
    public record Trained(String what, When on) {}

    /** What a role or team has to know: a row for each skill, a column for each person. */
    public record Training(String id, TextLink of, List<TextLink> people, List<Skill> skills) {}

    /** A skill, and when each of the people was trained in it; null where one was not. */
    public record Skill(String what, List<Cell> cells) {}

    /** When one person was trained in one skill; null where they were not. */
    public record Cell(@Nullable When on) {}

    /** What an audience sees of the contacts. */
    public record Shown(String audience, List<String> fields) {}
}
