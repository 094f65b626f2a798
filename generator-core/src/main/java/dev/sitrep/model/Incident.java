package dev.sitrep.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An incident.
 *
 * @param origin where it was written
 * @param id permanent
 * @param formerIds ids it once had
 * @param title one line
 * @param severity id of its level
 * @param status where it stands
 * @param duplicateOf the record that tells it
 * @param services worst state of each service
 * @param roles who took on which role
 * @param started the impact begins
 * @param detected someone or something noticed
 * @param declared it was called an incident
 * @param acknowledged someone took it on
 * @param mitigated the impact ends
 * @param resolved closed
 * @param observedUntil watched until
 * @param reported the report was written
 * @param notified who was told when, by the id of the promise
 * @param source how it was noticed, an id of alerts.yaml
 * @param reporter who reported it
 * @param audience narrowest audience that sees it; the innermost only without it
 * @param runbooks ids of runbooks used
 * @param alerts ids of alerts that fired
 * @param links tickets and the like
 * @param tags words
 * @param cause a word for the kind of cause
 * @param impact what it meant
 * @param resolution what ended it
 * @param workaround what helps meanwhile
 * @param eta when it is expected to end
 * @param pauses when pausable clocks stood still
 * @param timeline what happened
 * @param updates what readers were told
 * @param severityChanges re-classifications
 * @param artifacts evidence saved
 * @param breaches missed targets, explained
 * @param actions what is to be done
 * @param body free prose
 */
public record Incident(
        Origin origin,
        @Id String id,
        List<String> formerIds,
        @Required String title,
        @Required String severity,
        @Required @Nullable IncidentStatus status,
        @Nullable String duplicateOf,
        Map<String, ComponentStatus> services,
        Map<String, String> roles,
        @Required @ClockBase @Nullable Moment started,
        @Nullable Moment detected,
        @Nullable Moment declared,
        @Nullable Moment acknowledged,
        @Nullable Moment mitigated,
        @Nullable Moment resolved,
        @Nullable Moment observedUntil,
        @Nullable Moment reported,
        Map<String, Moment> notified,
        @Nullable String source,
        @Nullable String reporter,
        @Nullable String audience,
        List<String> runbooks,
        List<String> alerts,
        List<Link> links,
        List<String> tags,
        @Nullable String cause,
        @Nullable Impact impact,
        @Nullable String resolution,
        @Nullable String workaround,
        @Nullable Moment eta,
        List<Pause> pauses,
        List<TimelineEntry> timeline,
        List<Update> updates,
        List<SeverityChange> severityChanges,
        List<Artifact> artifacts,
        List<Breach> breaches,
        List<Action> actions,
        Prose body) {}
