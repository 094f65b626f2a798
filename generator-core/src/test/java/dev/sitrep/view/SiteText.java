package dev.sitrep.view;

import java.util.Map;
import java.util.TreeMap;

/** The sources of a small site, to which a test adds what it is about. */
final class SiteText {
    private final Map<String, String> files = new TreeMap<>();

    SiteText() {
        file("severities.yaml", """
                levels:
                  - id: P1
                    name: Critical
                    respond: { within: 5 minutes }
                    update: { every: 10 minutes }
                    restore: { within: 15 minutes }
                    postmortem: { within: 2 business days, sign-off: [commander] }
                  - { id: P2, respond: { within: 1 hour } }
                """);
        file("services.yaml", """
                groups:
                  - name: Platform
                    services:
                      - { id: api, name: API, depends-on: [db] }
                      - { id: db, name: Database }
                """);
    }

    SiteText file(String path, String text) {
        files.put(path, text);
        return this;
    }

    /** An incident with further fields, one a line. */
    SiteText incident(String id, String fields) {
        return file(
                "incidents/" + id + ".md", "---\nid: " + id + "\ntitle: Title of " + id + "\n" + fields + "\n---\n");
    }

    /** An incident of P1 that the API went through on the day before the clock: an hour, answered in four minutes. */
    SiteText resolved(String id, String more) {
        return incident(id, """
                severity: P1
                status: resolved
                services: { api: major-outage }
                started: 2026-02-19T10:00Z
                detected: 2026-02-19T10:00Z
                acknowledged: 2026-02-19T10:04Z
                mitigated: 2026-02-19T11:00Z
                resolved: 2026-02-19T12:00Z
                """ + more);
    }

    RenderedSite internal() {
        return RenderedSite.of(files, "internal");
    }

    RenderedSite visible() {
        return RenderedSite.of(files, "public");
    }
}
