package dev.sitrep.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A runbook.
 *
 * @param origin where it was written
 * @param id permanent
 * @param formerIds ids it once had
 * @param title one line
 * @param severity levels it is for
 * @param services ids
 * @param symptoms how one comes here
 * @param alerts ids of alerts
 * @param owner a person, role or team
 * @param reviewed the last review
 * @param reviewEvery how often it is to be reviewed
 * @param variables what its commands ask for
 * @param goal what it aims at
 * @param audience narrowest audience that sees it; the innermost only without it
 * @param tags words
 * @param breaches missed reviews, explained
 * @param body its steps
 */
public record Runbook(
        Origin origin,
        @Id String id,
        List<String> formerIds,
        @Required String title,
        List<String> severity,
        List<String> services,
        List<String> symptoms,
        List<String> alerts,
        @Nullable String owner,
        @Nullable Reviewed reviewed,
        @Nullable TimeSpan reviewEvery,
        Map<String, Variable> variables,
        @Nullable String goal,
        @Nullable String audience,
        List<String> tags,
        List<Breach> breaches,
        Prose body)
        implements Reviewable {}
