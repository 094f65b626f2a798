package dev.sitrep.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * People, roles, teams, channels, vendors and hotlines.
 *
 * @param origin where it was written
 * @param people by id
 * @param roles by id
 * @param teams by id
 * @param audiencesOfMessages by id
 * @param channels where people talk
 * @param vendors suppliers to call
 * @param hotlines numbers that are always answered
 * @param verifyEvery how often a contact is to be verified
 * @param show fields that each audience sees
 * @param owner who answers for the list
 * @param reviewEvery how often it is to be reviewed
 * @param reviewed the last review
 */
public record Contacts(
        Origin origin,
        Map<String, Person> people,
        Map<String, Role> roles,
        Map<String, Team> teams,
        Map<String, MessageAudience> audiencesOfMessages,
        List<Channel> channels,
        List<Vendor> vendors,
        List<Hotline> hotlines,
        @Nullable TimeSpan verifyEvery,
        Map<String, List<String>> show,
        @Nullable String owner,
        @Nullable TimeSpan reviewEvery,
        @Nullable Reviewed reviewed)
        implements Reviewable {}
