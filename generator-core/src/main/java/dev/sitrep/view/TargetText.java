package dev.sitrep.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A target of a severity in words.
 *
 * @param kind which: {@code respond}, {@code notify}; its word
 * @param id what records call it by, for one of several; null otherwise
 * @param text until when, how often, how long
 * @param calendar on which its clock runs; null for one that never stops
 * @param pausable whether an incident's pauses stop its clock
 * @param who people, roles, teams or audiences of messages
 * @param via channels
 * @param sections that a postmortem has to have
 * @param signOff who has to sign it
 * @param note inline HTML, or null
 */
public record TargetText(
        Tag kind,
        @Nullable String id,
        String text,
        @Nullable TextLink calendar,
        boolean pausable,
        List<TextLink> who,
        List<TextLink> via,
        List<String> sections,
        List<TextLink> signOff,
        @Nullable String note) {}
