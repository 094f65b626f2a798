package dev.sitrep.load;

/** Valid records that use every form of value. */
final class Samples {
    private Samples() {}

    static String incident() {
        return """
                ---
                id: INC-20260119-001
                former-ids: [INC-1]
                title: "ERP down: no database connections"
                severity: P1
                status: resolved
                services:
                  backend: major-outage
                  postgres: partial-outage
                roles: { incident-commander: daniel }
                started: 2026-01-19T23:50+07:00
                detected: "23:52"
                acknowledged: 23:53
                mitigated: "00:10"
                resolved: 2026-01-19 17:40Z
                reported: 2026-01-20
                notified: { stakeholders: "23:55" }
                audience: public
                runbooks: api-backend-down
                links:
                  - https://tracker.example/771
                  - { name: Ticket, url: "https://tracker.example/772" }
                impact: Production stopped
                resolution: >-
                  Restarted the backend
                  to clear the pool.
                pauses: [ { from: "23:58", to: "00:01", why: waiting } ]
                timeline:
                  - { at: "23:49", event: First errors, kind: detected }
                  - { at: "23:51", event: Restarted }
                  - { at: "00:10", event: Healthy, kind: mitigated, audience: public }
                  - { at: "01:00", event: Cause found, kind: identified }
                updates:
                  - { at: "23:54", status: investigating, text: We look into it., next-by: "00:04" }
                  - { at: "00:12", status: resolved, text: Done., services: { backend: operational } }
                actions:
                  - { id: ACT-1, what: Close connections, due: 2026-02-02, done: true }
                  - { id: ACT-2, what: Train, due: 2026-02-06, done: 2026-02-01 }
                  - { id: ACT-3, what: Review, done: false }
                ---
                ## What happened

                The pool was exhausted.
                """;
    }
}
