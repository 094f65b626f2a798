package dev.sitrep.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a record says is shown as it says it, and is never markup or a script of ours. */
class HostileRecordsTest {
    private static final String MARKUP = "'<script>alert(1)</script><img src=x onerror=alert(1)>\" onmouseover=\"x'";
    private static final String ADDRESS = "'javascript:alert(1)'";

    private final TestSite site = TestSite.empty()
            .with("contacts.yaml", """
                    people: { ana: { name: X, title: X, phone: X, email: U, slack: X, telegram: U, whatsapp: U, note: X, trained: { X: 2026-01-01 } } }
                    roles: { lead: { name: X, description: X, people: [ana], schedule: primary, duties: [X], must-know: [X], phone: U, note: X } }
                    teams: { ops: { name: X, description: X, members: [ana], email: U, must-know: [X], duties: [X], note: X } }
                    audiences-of-messages: { all: { name: X, to: [U], via: [X], note: X } }
                    channels: [ { id: ch, name: X, purpose: X, kind: X, url: U, note: X } ]
                    vendors: [ { name: X, phone: U, email: U, url: U, covers: [X], note: X } ]
                    hotlines: [ { name: X, phone: U, hours: X, note: X } ]
                    """)
            .with("oncall.yaml", """
                    note: X
                    duties: [X]
                    schedules:
                      primary: { name: X, note: X, rotations: [ { people: [ana, X], every: 1 week, note: X } ], overrides: [ { person: X, from: 2026-02-21, to: 2026-02-22, why: X } ] }
                      else: { name: X, external: X, url: U }
                    escalation: { X: [ { level: X, if: X, notify: [X], via: [X], unless: X, calendar: X, note: X } ] }
                    """)
            .with("severities.yaml", """
                    note: X
                    levels: [ { id: X, name: X, title: X, icon: X, goal: X, impact: X, examples: [X], communication: X, escalate: X, note: X, respond: { within: 5m, note: X, calendar: X, who: [X] }, update: { digest: X }, postmortem: { within: 1d, sections: [X], sign-off: [X] } } ]
                    """)
            .with(
                    "workflow.yaml",
                    "note: X\nstages: [ { id: X, name: X, icon: X, colour: X, at: X, role: [X], text: X, messages: [X], runbooks: [X] } ]\n")
            .with("alerts.yaml", """
                    note: X
                    sources: [ { id: X, name: X, kind: X, channel: X, note: X } ]
                    alerts: [ { id: X, name: X, when: X, action: X, icon: X, severity: X, service: X, runbook: X, source: X, channel: X, note: X } ]
                    prometheus: [X]
                    stack: [ { component: X, purpose: X, tool: X, note: X } ]
                    retention: [ { log: X, keep: 1d, storage: X, note: X } ]
                    """)
            .with("drills/d.yaml", """
                    id: d
                    title: X
                    note: X
                    plan: { every: 1 month, from: 2026-01-01, note: X, scenarios: [ { id: X, title: X, goal: X, runbook: X, note: X }, { rotate: X, from: X, note: X, of: [ { title: X } ] } ], scoring: [ { id: X, criterion: X, points: 1 } ] }
                    held: [ { on: 2026-02-01, scenarios: [X], participants: [X], scores: { other: 1 }, note: X } ]
                    """)
            .with("runbooks/r.md", """
                    ---
                    id: r
                    title: X
                    goal: X
                    severity: [X]
                    services: [X]
                    symptoms: [X]
                    alerts: [X]
                    owner: X
                    tags: [X]
                    reviewed: { on: 2026-01-01, by: X, evidence: U }
                    variables: { X: { ask: X, default: X } }
                    ---
                    ## <script>alert(1)</script> {step minutes=<b> risk=<b> rollback="<img src=x onerror=alert(1)>" other=<script>}
                    """)
            .with("pages/p.md", "---\nid: p\ntitle: X\ndescription: X\nversion: X\n---\n");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "contacts",
                "on-call",
                "severities",
                "workflow",
                "alerts",
                "drills",
                "drills/d",
                "runbooks",
                "runbooks/r",
                "pages",
                "pages/p"
            })
    void staysText(String page) {
        Document html = new Filled(site).page(page + "/index.html");

        assertThat(html.select("script").eachAttr("src")).containsExactly("../".repeat(depth(page)) + "theme/site.js");
        assertThat(html.select("main img, [onerror], [onmouseover], [onclick]")).isEmpty();
        assertThat(html.select("[href]").eachAttr("href")).noneMatch(href -> href.contains("script:"));
        assertThat(html.select("main").text()).contains("<script>alert(1)</script>");
    }

    private static int depth(String page) {
        return page.split("/").length;
    }

    /** The site with the hostile values in their places. */
    private record Filled(TestSite site) {
        Document page(String url) {
            for (String path : site.paths().toArray(new String[0])) {
                String text = new String(site.read(path), StandardCharsets.UTF_8);
                site.with(path, text.replaceAll("\\bX\\b", MARKUP).replaceAll("\\bU\\b", ADDRESS));
            }
            return site.page(url);
        }
    }
}
