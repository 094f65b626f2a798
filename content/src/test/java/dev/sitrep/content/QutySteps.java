package dev.sitrep.content;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Who committed what at Quty Karunia, and when. */
final class QutySteps {
    private static final String BAYU = "Bayu Nugroho";
    private static final String BUDI = "Budi Santoso";
    private static final String DANIEL = "Daniel";
    private static final String RATNA = "Ratna Dewi";
    private static final String RINI = "Rini Lestari";

    private final List<Step> steps = new ArrayList<>();

    /**
     * A commit.
     *
     * @param paths of the files that are brought to what was known then; or what their paths begin with
     */
    record Step(Instant authored, Instant committed, String author, String message, List<String> paths) {}

    private void policies() {
        at(
                "2025-12-29T02:00:00Z",
                BAYU,
                "The severity matrix, and what it promises",
                "sitrep.yaml",
                "severities.yaml",
                "calendars.yaml",
                "workflow.yaml",
                "assets/");
        at(
                "2025-12-29T03:30:00Z",
                BAYU,
                "Services, contacts and who is on call",
                "services.yaml",
                "contacts.yaml",
                "oncall.yaml",
                "alerts.yaml",
                "rules/");
        at(
                "2025-12-30T04:00:00Z",
                DANIEL,
                "The runbooks of the four levels",
                "runbooks/p1-system-down.md",
                "runbooks/p2-feature-broken.md",
                "runbooks/p3-degraded-performance.md",
                "runbooks/p4-minor-issue.md");
        at(
                "2025-12-30T09:00:00Z",
                BUDI,
                "A runbook for each alert",
                "runbooks/api-",
                "runbooks/database-down.md",
                "runbooks/nginx-down.md",
                "runbooks/disk-full.md",
                "runbooks/high-",
                "runbooks/transfer-handshake-failing.md");
        at("2025-12-31T02:00:00Z", RINI, "What we write to whom, and how", "messages/", "pages/");
        at(
                "2026-01-05T02:00:00Z",
                BAYU,
                "The drill of every month, and what comes back every week",
                "drills/",
                "maintenance/routine.yaml");
        at("2026-01-06T16:30:00Z", BAYU, "January's drill", "drills/", "contacts.yaml");
        at(
                "2026-01-08T03:00:00Z",
                BUDI,
                "The runbook is called what the alert is called",
                "runbooks/database-down.md",
                "runbooks/p1-system-down.md");
        at("2026-01-10T07:00:00Z", RATNA, "Every number was called", "contacts.yaml");
        at("2026-01-12T07:00:00Z", RATNA, "The one number that was busy", "contacts.yaml");
    }

    private void incidents() {
        for (String time : List.of(
                "2026-01-14T02:20:00Z", "2026-01-14T02:34:00Z", "2026-01-14T02:55:00Z", "2026-01-14T08:35:00Z")) {
            at(time, RINI, "INC-20260114-001, " + state(time), "incidents/2026/INC-20260114-001.md");
        }
        at("2026-01-14T09:05:00Z", RINI, "The report of INC-20260114-001", "postmortems/INC-20260114-001.md");
        at("2026-01-15T04:00:00Z", RINI, "INC-20260114-001 was reviewed", "postmortems/INC-20260114-001.md");
        at("2026-01-16T09:00:00Z", DANIEL, "ACT-11 is done", "postmortems/INC-20260114-001.md");
        for (String time : List.of(
                "2026-01-19T14:36:00Z", "2026-01-19T14:42:00Z", "2026-01-19T15:15:00Z", "2026-01-20T08:05:00Z")) {
            at(time, RINI, "INC-20260119-001, " + state(time), "incidents/2026/INC-20260119-001.md");
        }
        at(
                "2026-01-20T09:10:00Z",
                DANIEL,
                "The report of INC-20260119-001, and what it taught us",
                "postmortems/INC-20260114-001.md",
                "postmortems/INC-20260119-001.md",
                "runbooks/connection-pool-exhausted.md",
                "alerts.yaml",
                "rules/",
                "workflow.yaml");
        at(
                "2026-01-20T10:00:00Z",
                DANIEL,
                "The runbooks lead to the connection pool",
                "runbooks/p1-system-down.md",
                "runbooks/api-backend-down.md");
        at("2026-01-20T10:30:00Z", RINI, "INC-20260119-001 was reviewed", "postmortems/INC-20260119-001.md");
        at("2026-01-21T04:00:00Z", BAYU, "P1 is told about every five minutes: ten were too long", "severities.yaml");
        at("2026-01-22T08:00:00Z", RINI, "ACT-13 is done", "postmortems/INC-20260114-001.md");
        at(
                "2026-01-23T09:00:00Z",
                RINI,
                "Trained on the connection pool",
                "postmortems/INC-20260119-001.md",
                "contacts.yaml");
        for (String time : List.of(
                "2026-01-27T06:20:00Z", "2026-01-27T06:46:00Z", "2026-01-27T07:20:00Z", "2026-01-27T13:05:00Z")) {
            at(time, RINI, "INC-20260127-001, " + state(time), "incidents/2026/INC-20260127-001.md");
        }
        at("2026-01-28T04:00:00Z", RINI, "The report of INC-20260127-001", "postmortems/INC-20260127-001.md");
        late(
                "2026-01-29T02:00:00Z",
                "2026-01-30T02:30:00Z",
                DANIEL,
                "Ask the supervisor before a line is released",
                "runbooks/transfer-handshake-failing.md");
        at(
                "2026-01-30T04:00:00Z",
                RINI,
                "The first transfer failed at 06:05: the locks before hindered nobody",
                "incidents/2026/INC-20260127-001.md");
        at("2026-02-05T04:40:00Z", BUDI, "INC-20260205-001, a false alarm", "incidents/2026/INC-20260205-001.md");
        at("2026-02-11T04:05:00Z", RINI, "INC-20260211-001", "incidents/2026/INC-20260211-001.md");
        at(
                "2026-02-14T16:00:00Z",
                BUDI,
                "Released, and INC-20260211-001 with it",
                "incidents/2026/INC-20260211-001.md",
                "maintenance/20260214-release.md");
        for (String time : List.of("2026-02-19T03:42:00Z", "2026-02-19T04:50:00Z")) {
            at(time, BUDI, "INC-20260219-001, " + state(time), "incidents/2026/INC-20260219-001.md");
        }
        at(
                "2026-02-19T07:40:00Z",
                BUDI,
                "The index waits for the window",
                "incidents/2026/INC-20260219-001.md",
                "maintenance/20260228-stock-index.md");
        for (String time : List.of("2026-02-19T13:36:00Z", "2026-02-19T13:55:00Z")) {
            at(time, BUDI, "INC-20260219-002, " + state(time), "incidents/2026/INC-20260219-002.md");
        }
    }

    private void work() {
        at("2026-01-31T08:00:00Z", DANIEL, "A backup was restored", "maintenance/routine.yaml", "contacts.yaml");
        at("2026-02-03T16:30:00Z", BAYU, "February's drill", "drills/", "contacts.yaml", "postmortems/");
        at(
                "2026-02-04T09:00:00Z",
                BAYU,
                "Reviewed after the drill, and every month from now on",
                "severities.yaml",
                "pages/",
                "runbooks/p1-system-down.md",
                "runbooks/api-backend-down.md",
                "runbooks/database-down.md",
                "runbooks/disk-full.md");
        at(
                "2026-02-05T08:00:00Z",
                DANIEL,
                "The other runbooks are reviewed every month, too",
                "runbooks/api-",
                "runbooks/p2-feature-broken.md",
                "runbooks/p3-degraded-performance.md",
                "runbooks/p4-minor-issue.md",
                "runbooks/high-",
                "runbooks/connection-pool-exhausted.md",
                "runbooks/transfer-handshake-failing.md",
                "pages/");
        at("2026-02-05T10:00:00Z", BAYU, "Rini stands in for Budi", "oncall.yaml");
        at(
                "2026-02-06T09:00:00Z",
                BUDI,
                "An alert for lines that stay locked",
                "alerts.yaml",
                "rules/",
                "postmortems/");
        at("2026-02-10T03:00:00Z", BAYU, "Review of the runbook for Nginx", "runbooks/nginx-down.md");
        at("2026-02-12T03:05:00Z", BUDI, "A release on Saturday", "maintenance/20260214-release.md");
    }

    private void upkeep() {
        for (String day : List.of(
                "2026-01-07", "2026-01-14", "2026-01-21", "2026-01-28", "2026-02-04", "2026-02-11", "2026-02-18")) {
            at(day + "T10:00:00Z", RATNA, "The status of the week", "maintenance/routine.yaml");
        }
        at("2026-02-20T01:30:00Z", BAYU, "What is left", "");
    }

    private static String state(String time) {
        return "as of " + time.substring(11, 16);
    }

    private void at(String time, String author, String message, String... paths) {
        late(time, time, author, message, paths);
    }

    private void late(String authored, String committed, String author, String message, String... paths) {
        steps.add(new Step(Instant.parse(authored), Instant.parse(committed), author, message, List.of(paths)));
    }

    /** All of them, the oldest first. */
    static List<Step> all() {
        QutySteps all = new QutySteps();
        all.policies();
        all.work();
        all.incidents();
        all.upkeep();
        return all.steps.stream().sorted(Comparator.comparing(Step::committed)).toList();
    }
}
