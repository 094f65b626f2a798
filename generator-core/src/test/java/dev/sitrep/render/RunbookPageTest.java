package dev.sitrep.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

class RunbookPageTest {
    private static final String URL = "runbooks/api-down/index.html";

    private final TestSite site = TestSite.empty()
            .with("severities.yaml", """
                    levels:
                      - { id: P1, name: Critical, impact: Down, escalate: urgent }
                      - { id: P2, name: High, impact: Broken, escalate: urgent }
                    """)
            .with("services.yaml", "groups: [ { name: Core, services: [ { id: api, name: API } ] } ]\n")
            .with("oncall.yaml", """
                    schedules:
                      primary: { handover: "09:00", rotations: [ { people: [ana], every: 1 week, from: 2026-02-02 } ] }
                    escalation:
                      urgent:
                        - { level: L1, after: 0m, notify: [on-call] }
                        - { level: L2, after: 15 minutes, unless: acknowledged, notify: [lead], via: [ops], note: Wake them }
                        - { if: business impact, notify: [lead, boss], any: true }
                    """)
            .with("contacts.yaml", """
                    people:
                      ana: { name: Ana, phone: "+62 812 5550 1", email: ana@x.example }
                      boss: { name: Boss, email: boss@x.example }
                    roles:
                      on-call: { name: On-call engineer, schedule: primary }
                      lead: { name: Lead, phone: "+62 21 5550 2", people: [ana] }
                    channels: [ { id: ops, name: "#ops" } ]
                    """)
            .with("alerts.yaml", """
                    alerts:
                      - { id: api-5xx, when: "5xx > 2%", runbook: api-down }
                      - { id: api-probe, name: Probe fails }
                    """)
            .with("workflow.yaml", "stages: [ { id: fix, name: Fix, runbooks: [api-down] } ]\n")
            .with("incidents/INC-1.md", """
                    ---
                    id: INC-1
                    title: First outage
                    severity: P1
                    status: resolved
                    started: 2026-01-10T10:00Z
                    resolved: 2026-01-10T11:00Z
                    runbooks: [old-api-down]
                    ---
                    """)
            .with("incidents/INC-2.md", """
                    ---
                    id: INC-2
                    title: Second outage
                    severity: P2
                    status: resolved
                    started: 2026-02-10T10:00Z
                    resolved: 2026-02-10T11:00Z
                    timeline: [ { at: 2026-02-10T10:01Z, event: Restarted, runbook: api-down } ]
                    ---
                    """)
            .with("runbooks/api-down.md", """
                    ---
                    id: api-down
                    former-ids: [old-api-down]
                    title: API down
                    goal: Bring it **back**
                    severity: [P1, P2]
                    services: [api]
                    symptoms: ["5xx on `every` endpoint", health check fails]
                    alerts: [api-probe, unknown-alert]
                    owner: lead
                    tags: [api]
                    reviewed: { on: 2026-01-10, by: ana, evidence: INC-1 }
                    review-every: 1 month
                    variables: { host: { ask: Which host?, default: erp-1 } }
                    breaches: [ { target: review, why: Nobody had time } ]
                    ---
                    Read this first.

                    ## Look {step minutes=2}
                    ```bash {expect="Up" or="Running"}
                    ssh {{host}} status
                    ```
                    ### What to look for
                    Anything odd.

                    ## Background
                    Why it is so.

                    ## Restart {step minutes=1.5 risk=restart rollback="systemctl stop api" owner=ops}
                    ## Drop the cache {step risk=destructive}
                    """);

    @Test
    void theHeadSaysWhatForAndWhoseAndWhetherItIsCurrent() {
        Document page = site.page(URL);

        assertThat(page.select("h1").text()).isEqualTo("API down");
        assertThat(page.select(".eyebrow").text()).contains("P1", "P2", "API", "was due 9 days ago");
        assertThat(page.select(".lede").html()).isEqualTo("Bring it <strong>back</strong>");
        assertThat(page.select(".symptoms li").eachText())
                .containsExactly("5xx on every endpoint", "health check fails");
        assertThat(TestSite.fact(page, "Owner")).isEqualTo("Lead");
        assertThat(TestSite.fact(page, "Reviewed")).isEqualTo("10 Jan 2026 by Ana, shown by INC-1 First outage");
        assertThat(TestSite.fact(page, "Next review"))
                .startsWith("10 Feb 2026")
                .endsWith("every 1 month reviewed Sat 10 Jan + 1 month = Tue 10 Feb");
        assertThat(TestSite.fact(page, "Alerts that lead here"))
                .contains("Probe fails", "api-5xx 5xx > 2%", "unknown-alert");
        assertThat(TestSite.fact(page, "Leads here")).contains("Stage: Fix");
        assertThat(TestSite.fact(page, "Formerly")).isEqualTo("old-api-down");
        assertThat(page.select("aside").text())
                .contains("Review meeting: Nobody had time")
                .contains("api");
        assertThat(page.select(".variables").text()).contains("{{host}}", "Which host?", "erp-1");
    }

    @Test
    void stepsAreNumberedWithTimeRiskAndTheWayBackBeforeTheCommand() {
        Elements steps = site.page(URL).select(".step");

        assertThat(steps.select("h2").eachText()).containsExactly("Look", "Restart", "Drop the cache");
        assertThat(steps.select(".mark").eachText()).containsExactly("1", "2", "3");
        assertThat(steps.get(0).select(".budget").text()).isEqualTo("time budget: 2 min");
        assertThat(steps.get(1).select(".budget").text()).contains("4 min so far");
        assertThat(steps.get(1).select(".caution").text())
                .isEqualTo("Restarts. Open requests are dropped. To undo: systemctl stop api");
        assertThat(steps.get(1).select("dl").text()).isEqualTo("owner ops");
        assertThat(steps.get(2).select(".caution").text()).contains("cannot be undone", "No way back");
        assertThat(steps.get(2).select(".budget")).isEmpty();
    }

    @Test
    void theExpectedOutputFollowsItsCommandAndHeadingsBelowAStepStayInIt() {
        Element first = site.page(URL).select(".step").get(0);

        assertThat(first.select("pre").eachText()).first().asString().isEqualTo("ssh {{host}} status");
        assertThat(first.select("figure .expect mark").eachText()).containsExactly("Up", "Running");
        assertThat(first.select("h3").text()).isEqualTo("What to look for");
    }

    @Test
    void proseWithoutAStepStandsBetweenTheSteps() {
        Document page = site.page(URL);

        assertThat(page.select(".rail > .between").eachText())
                .containsExactly("Read this first.", "Background Why it is so.");
        assertThat(page.select(".brief").text())
                .startsWith("3 steps, 4 min in all")
                .contains("Restarts", "Destroys");
    }

    @Test
    void aRunbookThatNumbersItsStepsKeepsTheNumbersThatItsProseRefersTo() {
        site.with("runbooks/own.md", """
                ---
                id: own
                title: Own numbers
                ---
                ## Check {step}
                ## 1. Stop {step}
                ## Step 2: Start {step}
                """);

        Elements steps = site.page("runbooks/own/index.html").select(".step");

        assertThat(steps.select(".mark").eachText()).containsExactly("•", "1", "2");
        assertThat(steps.select("h2").eachText()).containsExactly("Check", "Stop", "Start");
    }

    @Test
    void whomToCallFollowsTheSeveritysPolicyWithNumbersToTap() {
        Document page = site.page(URL);

        Elements rungs = page.select(".calls > ol.ladder > li");
        assertThat(page.select(".calls .head-line").text()).contains("P1", "P2", "urgent");
        assertThat(rungs.select(".when").eachText())
                .containsExactly("at once L1", "after 15 minutes L2", "on judgement");
        assertThat(rungs.get(0).select("a[href=tel:+6281255501]").text()).contains("+62 812 5550 1");
        assertThat(rungs.get(0).text()).contains("Ana on call");
        assertThat(rungs.get(1).text())
                .contains("unless somebody has acknowledged it", "Lead", "via #ops", "Wake them");
        assertThat(rungs.get(1).select("a[href^=tel:]").eachAttr("href"))
                .containsExactly("tel:+622155502", "tel:+6281255501");
        assertThat(rungs.get(2).text()).contains("if business impact", "Boss", "one of them will do");
        assertThat(page.select(".callbar a").eachAttr("href"))
                .containsExactly("tel:+6281255501", "tel:+622155502", "tel:+622155502");
        assertThat(page.select(".callbar li").get(1).text()).isEqualTo("after 15 minutes Lead");
    }

    @Test
    void incidentsThatUsedItStandNewestFirstAlsoByAFormerId() {
        assertThat(site.page(URL).select(".rows h3").eachText()).containsExactly("Second outage", "First outage");
    }

    @Test
    void aLongListOfIncidentsIsCutAndSaysSo() {
        for (int i = 10; i < 41; i++) {
            site.with(
                    "incidents/2025/INC-" + i + ".md",
                    "---\nid: INC-" + i + "\ntitle: Outage\nseverity: P1\nstatus: resolved\nstarted: 2025-10-10T10:" + i
                            + "Z\nresolved: 2025-10-10T11:00Z\nrunbooks: [api-down]\n---\n");
        }

        assertThat(site.page(URL).select(".rows h3")).hasSize(8);
        assertThat(site.page(URL).text()).contains("and 25 older ones");
    }

    @Test
    void theListFindsItBySymptomAlertServiceAndSeverity() {
        Document list = site.page("runbooks/index.html");

        assertThat(list.select("section:has(#by-symptom) li").eachText())
                .containsExactly(
                        "P1 Critical P2 High 5xx on every endpoint API down",
                        "P1 Critical P2 High health check fails API down");
        assertThat(list.select("section:has(#by-alert) li").eachText())
                .containsExactly("api-5xx 5xx > 2% API down", "Probe fails API down");
        assertThat(list.select("section:has(#by-service) dl").text()).isEqualTo("API API down");
        assertThat(list.select("section:has(#by-severity) dl > div").eachText())
                .containsExactly("P1 Critical API down", "P2 High API down");
        assertThat(list.select("section:has(#all) li").text()).contains("Lead", "was due 9 days ago");
        assertThat(list.select("#by-symptom ~ ul a[href=../runbooks/api-down/index.html]"))
                .isNotEmpty();
    }

    @Test
    void whatIsMissingIsSaidWithTheWayToAddIt() {
        Document page = TestSite.empty()
                .with("runbooks/bare.md", "---\nid: bare\ntitle: Bare\n---\nOnly prose.\n")
                .page("runbooks/bare/index.html");

        assertThat(page.select(".empty").eachText())
                .hasSize(3)
                .first()
                .asString()
                .contains("{step}");
        assertThat(page.select(".callbar")).isEmpty();
    }

    @Test
    void anAudienceWithoutRunbooksHasNoListOfThem() {
        assertThat(site.urls("public")).noneMatch(url -> url.startsWith("runbooks/"));
    }

    @Test
    void levelsWithoutAPolicyShowTheOneForAll() {
        Document page = site.with(
                        "severities.yaml", "levels: [ { id: P1, impact: Down }, { id: P2, impact: Broken } ]\n")
                .with("oncall.yaml", "escalation: { default: [ { after: 15 minutes, notify: [lead] } ] }\n")
                .page(URL);

        assertThat(page.select(".calls .head-line").text()).contains("P1", "P2", "default");
        assertThat(page.select(".calls > ol.ladder > li").text()).contains("Lead");
        assertThat(page.select(".callbar li").text()).isEqualTo("after 15 minutes Lead");
    }
}
