package dev.sitrep.content;

import dev.sitrep.content.QutyHistory.Before;
import java.time.Instant;
import java.util.List;

/** What the records of Quty Karunia said before they were changed. */
final class QutyBefore {
    private static final Instant RENAMED = Instant.parse("2026-01-08T03:00:00Z");
    private static final String LESSON = "2026-01-20T09:00:00Z";
    private static final String MONTHLY = "review-every: 1 month";
    private static final String QUARTERLY = "review-every: 3 months";

    private QutyBefore() {}

    /** What a file was called; at the epoch by its first name. */
    static String name(String path, Instant when) {
        return path.equals("runbooks/database-down.md") && when.isBefore(RENAMED) ? "runbooks/postgres-down.md" : path;
    }

    static List<Before> all() {
        return List.of(
                new Before(
                        "severities.yaml",
                        "2026-01-21T04:00:00Z",
                        "update: { every: 5 minutes }",
                        "update: { every: 10 minutes }"),
                new Before("severities.yaml", "2026-02-04T09:00:00Z", MONTHLY, QUARTERLY),
                new Before("workflow.yaml", LESSON, "connection-pool-exhausted, ", ""),
                new Before("alerts.yaml", LESSON, line("alerts.yaml", "connection-pool-high"), ""),
                new Before("alerts.yaml", "2026-02-06T09:00:00Z", line("alerts.yaml", "id: line-locked"), ""),
                new Before(
                        "oncall.yaml",
                        "2026-02-05T10:00:00Z",
                        "    overrides:\n" + line("oncall.yaml", "why: Budi is on leave"),
                        ""),
                new Before("contacts.yaml", "2026-01-23T09:00:00Z", "+62 857 5550 3071", "+62 857 5550 3017"),
                new Before(
                        "runbooks/p1-system-down.md",
                        "2026-01-08T03:00:00Z",
                        "(database-down.md)",
                        "(postgres-down.md)"),
                new Before(
                        "runbooks/p1-system-down.md",
                        "2026-01-20T10:00:00Z",
                        line("runbooks/p1-system-down.md", "Many connections, and a backend") + "\n",
                        ""),
                new Before(
                        "runbooks/api-backend-down.md",
                        "2026-01-20T10:00:00Z",
                        line("runbooks/api-backend-down.md", "\"Too many connections\"") + "\n",
                        ""),
                new Before(
                        "runbooks/transfer-handshake-failing.md",
                        "2026-01-30T02:30:00Z",
                        "Ask the line's supervisor whether the line is clear, then release it. ",
                        ""),
                new Before("runbooks/transfer-handshake-failing.md", "2026-02-05T08:00:00Z", MONTHLY, QUARTERLY),
                new Before("runbooks/p1-system-down.md", "2026-02-04T09:00:00Z", MONTHLY, QUARTERLY),
                new Before("runbooks/api-backend-down.md", "2026-02-04T09:00:00Z", MONTHLY, QUARTERLY),
                new Before("runbooks/database-down.md", "2026-02-04T09:00:00Z", MONTHLY, QUARTERLY),
                new Before("runbooks/disk-full.md", "2026-02-04T09:00:00Z", MONTHLY, QUARTERLY),
                new Before("runbooks/api-500-error.md", "2026-02-05T08:00:00Z", MONTHLY, QUARTERLY),
                new Before("runbooks/api-403-forbidden.md", "2026-02-05T08:00:00Z", MONTHLY, QUARTERLY),
                new Before("runbooks/high-cpu-usage.md", "2026-02-05T08:00:00Z", MONTHLY, QUARTERLY),
                new Before("runbooks/high-memory-usage.md", "2026-02-05T08:00:00Z", MONTHLY, QUARTERLY),
                new Before("runbooks/connection-pool-exhausted.md", "2026-02-05T08:00:00Z", MONTHLY, QUARTERLY),
                new Before("runbooks/p2-feature-broken.md", "2026-02-05T08:00:00Z", MONTHLY, QUARTERLY),
                new Before("runbooks/p3-degraded-performance.md", "2026-02-05T08:00:00Z", MONTHLY, QUARTERLY),
                new Before("runbooks/p4-minor-issue.md", "2026-02-05T08:00:00Z", MONTHLY, QUARTERLY),
                new Before("pages/incident-response.md", "2026-02-04T09:00:00Z", MONTHLY, QUARTERLY),
                new Before("pages/training.md", "2026-02-04T09:00:00Z", MONTHLY, QUARTERLY),
                new Before("pages/incident-documentation.md", "2026-02-05T08:00:00Z", MONTHLY, QUARTERLY),
                new Before(
                        "incidents/2026/INC-20260114-001.md", "2026-01-14T02:34:00Z", "severity: P2", "severity: P3"),
                new Before(
                        "incidents/2026/INC-20260114-001.md", "2026-01-14T02:34:00Z", "audience: public\nrun", "run"),
                new Before(
                        "incidents/2026/INC-20260114-001.md",
                        "2026-01-14T02:34:00Z",
                        "\n---\nFor 22 minutes",
                        "\n---\n" + QutyHistory.SAID_INSIDE + "\n\nFor some minutes"),
                new Before(
                        "incidents/2026/INC-20260114-001.md",
                        "2026-01-14T08:35:00Z",
                        "; Rini entered them with her by 10:30 in Jakarta",
                        ""),
                new Before(
                        "incidents/2026/INC-20260127-001.md",
                        "2026-01-30T04:00:00Z",
                        "started: 2026-01-27T06:05Z",
                        "started: 2026-01-27T04:50Z"));
    }

    /** The whole line that has a text, as the file is now. */
    private static String line(String path, String text) {
        return QutyHistory.read()
                        .get(path)
                        .lines()
                        .filter(line -> line.contains(text))
                        .findFirst()
                        .orElseThrow() + "\n";
    }
}
