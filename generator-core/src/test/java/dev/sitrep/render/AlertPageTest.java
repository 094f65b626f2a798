package dev.sitrep.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class AlertPageTest {
    private static final String URL = "alerts/index.html";

    private final TestSite site = TestSite.empty()
            .with("alerts.yaml", """
                    note: Quiet hours do not exist
                    owner: lead
                    sources:
                      - { id: prom, name: Prometheus, kind: automatic, channel: ops, note: Scrapes }
                      - { id: phone, kind: manual }
                    alerts:
                      - { id: slow, when: "p95 > 5 s", severity: P2, automatic: false }
                      - { id: down, name: API down, icon: "!", when: "`up` is 0", action: Page on-call, severity: P1, service: api, runbook: api-down, source: prom, channel: ops, automatic: true, note: Since May }
                    stack: [ { component: Metrics, purpose: Numbers, tool: Prometheus, note: v2 } ]
                    retention: [ { log: Audit, keep: 180 hari, storage: "PostgreSQL `audit`", note: By law } ]
                    prometheus: [rules/*.yml]
                    """)
            .with("contacts.yaml", "roles: { lead: { name: Lead } }\nchannels: [ { id: ops, name: '#ops' } ]\n")
            .with("severities.yaml", "levels: [ { id: P1, name: Critical }, { id: P2, name: High } ]\n")
            .with("services.yaml", "groups: [ { name: Core, services: [ { id: api, name: API } ] } ]\n")
            .with("runbooks/api-down.md", "---\nid: api-down\ntitle: How to mend it\n---\n");

    @Test
    void alertsStandSeverestFirstEachWithItsRunbook() {
        Document page = site.page(URL);

        assertThat(page.select(".alerts h3").eachText()).containsExactly("! API down down", "slow");
        assertThat(page.select(".alerts > li").get(0).text())
                .contains(
                        "P1 Critical", "API", "Channel #ops", "Source Prometheus", "up is 0", "Page on-call by itself")
                .contains("Since May", "Runbook: How to mend it");
        assertThat(page.select("#down")).hasSize(1);
        assertThat(page.select(".alerts > li").get(1).text()).contains("p95 > 5 s", "by hand", "no runbook yet");
    }

    @Test
    void whatStandsBehindTheAlertsIsShown() {
        Document page = site.page(URL);

        assertThat(page.select("section:has(#sources) tbody tr").eachText())
                .containsExactly("Prometheus Scrapes automatic #ops", "phone manual –");
        assertThat(page.select("section:has(#stack) tbody tr").text()).isEqualTo("Metrics v2 Numbers Prometheus");
        assertThat(page.select("section:has(#retention) tbody tr").text())
                .isEqualTo("Audit By law 180 days PostgreSQL audit");
        assertThat(page.select("section:has(#prometheus) li").text()).isEqualTo("rules/*.yml");
        assertThat(page.select("main > .lede").text()).isEqualTo("Quiet hours do not exist");
        assertThat(TestSite.fact(page, "Owner")).isEqualTo("Lead");
    }

    @Test
    void withoutRulesThePageSaysHowToAddThem() {
        site.with("alerts.yaml", "sources: [ { id: prom } ]\n");

        assertThat(site.page(URL).select(".empty").text()).contains("alerts.yaml");
    }
}
