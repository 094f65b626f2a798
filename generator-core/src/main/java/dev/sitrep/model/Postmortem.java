package dev.sitrep.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A postmortem, also called RCA.
 *
 * @param origin where it was written
 * @param id its file's stem
 * @param formerIds ids it once had
 * @param title one line; the incident's without it
 * @param incident id
 * @param incidents or several
 * @param status where it stands
 * @param authors who wrote it
 * @param reviewers who read it
 * @param published when
 * @param reviewScheduled when the review meets
 * @param reviewHeld when it met
 * @param rootCause one line
 * @param signOff by role
 * @param audience narrowest audience that sees it; the innermost only without it
 * @param actions what is to be done
 * @param breaches missed targets, explained
 * @param tags words
 * @param links documents and the like
 * @param body its sections
 */
public record Postmortem(
        Origin origin,
        @Id String id,
        List<String> formerIds,
        @Nullable String title,
        @Nullable String incident,
        List<String> incidents,
        @Required @Nullable PostmortemStatus status,
        List<String> authors,
        List<String> reviewers,
        @Nullable Moment published,
        @Nullable Moment reviewScheduled,
        @Nullable Moment reviewHeld,
        @Nullable String rootCause,
        Map<String, SignOff> signOff,
        @Nullable String audience,
        List<Action> actions,
        List<Breach> breaches,
        List<String> tags,
        List<Link> links,
        Prose body) {}
