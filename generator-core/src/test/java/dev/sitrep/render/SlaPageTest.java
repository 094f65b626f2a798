package dev.sitrep.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

class SlaPageTest {
    private static final String URL = "sla/index.html";
    private static final String MATRIX = """
            levels:
              - { id: P1, name: Critical, respond: { within: 5 minutes }, restore: { within: 1 hour }, postmortem: { within: 48 hours } }
              - { id: P2, name: Major, respond: { within: 2 business days } }
            """;
    private static final String SERVICES = """
            groups:
              - { name: Platform, services: [ { id: api, name: API } ] }
            """;

    /** Answered in time, mended late and explained, nothing published. */
    private static final String MISSED = """
            ---
            id: INC-1
            title: Slow <b>answers</b>
            severity: P1
            status: resolved
            services: { api: major-outage }
            started: 2026-02-01T10:00Z
            acknowledged: 2026-02-01T10:04Z
            mitigated: 2026-02-01T12:30Z
            resolved: 2026-02-01T13:00Z
            breaches: [ { target: restore, why: "The *rollback* failed" } ]
            ---
            """;

    private static TestSite site() {
        return TestSite.empty()
                .with("severities.yaml", MATRIX)
                .with("services.yaml", SERVICES)
                .with("incidents/INC-1.md", MISSED);
    }

    @Test
    void saysHowManyPromisesWereKept() {
        Document page = site().page(URL);

        assertThat(page.select("h1").text()).isEqualTo("Service levels");
        assertThat(page.select(".lede").text()).contains("1 of 3 promises about incidents were kept, 33.3%");
    }

    @Test
    void putsTimesBesideWhatWasPromised() {
        Elements row = site().page(URL).select("section[aria-labelledby=glance] tbody tr");

        assertThat(row.select("td").eachText())
                .containsExactly(
                        "1",
                        "4 min the only one promised 5 minutes",
                        "2 h 30 min the only one promised 1 hour",
                        "3 h the only one",
                        "0 of 1",
                        "1 of 3");
    }

    @Test
    void sumsUpEachPromiseOfASeverity() {
        Elements table = site().page(URL).select("section[aria-labelledby=levels] table");

        assertThat(table.select("tbody tr").eachText())
                .containsExactly(
                        "Answer within 5 minutes of detection 1 1 – – – – 1 of 1 1 of 1",
                        "End the impact within 1 hour of detection 1 0 1 – 1 – 0 of 1 0 of 1",
                        "Postmortem within 48 hours of closing 1 0 – 1 – – 0 of 1 0 of 1");
        assertThat(table.select("tfoot").text()).startsWith("All 3 1 1 1 1 –");
    }

    @Test
    void listsWhatWasMissedWithItsExplanation() {
        Document page = site().page(URL);

        assertThat(page.select(".misses tbody tr").eachText())
                .containsExactly(
                        "Postmortem P1 Critical INC-1 Slow <b>answers</b> 3 Feb 2026, 20:00 WIB overdue by 16 days 13 h",
                        "End the impact P1 Critical INC-1 Slow <b>answers</b> 1 Feb 2026, 18:00 WIB late by 1 h 30 min"
                                + " The rollback failed");
        assertThat(page.select(".misses a[href$=INC-1/index.html]")).hasSize(2);
    }

    @Test
    void aWaivedOneStaysWithWhoAllowedItAndUntilWhen() {
        Document page = site().with("waivers.yaml", """
                        waivers:
                          - { rule: postmortem-overdue, record: INC-1, why: Moved house, approved-by: anna, granted: 2026-02-10, until: 2026-03-01 }
                        """).page(URL);

        assertThat(page.select(".misses tbody tr:first-child").text())
                .contains("overdue", "Moved house", "anna", "1 Mar 2026");
    }

    @Test
    void everyDrawingHasATitleADescriptionAndItsFiguresInATable() {
        Document page = site().page(URL);

        assertThat(page.select("svg[role=img]")).hasSizeGreaterThanOrEqualTo(5).allSatisfy(svg -> {
            assertThat(page.select("#" + svg.attr("aria-labelledby")).text()).isNotBlank();
            assertThat(page.select("#" + svg.attr("aria-describedby")).text()).isNotBlank();
            assertThat(svg.nextElementSiblings().select("details table tbody tr"))
                    .isNotEmpty();
            assertThat(svg.select("[style]")).isEmpty();
        });
    }

    @Test
    void whatWasKeptAndWhatNotDifferInMoreThanColour() {
        Document page = site().page(URL);
        Elements chart = page.select("section[aria-labelledby=months] svg[role=img]");

        assertThat(chart.select("rect.missed"))
                .isNotEmpty()
                .allSatisfy(bar -> assertThat(bar.attr("fill")).isEqualTo("url(#hatch)"));
        assertThat(page.select("pattern#hatch")).hasSize(1);
        assertThat(chart.select("rect.met").text()).isEqualTo("February 2026: 1 of 3 kept");
    }

    @Test
    void leadsToItsFiles() {
        assertThat(site().page(URL).select("section[aria-labelledby=method] a").eachAttr("href"))
                .containsExactly("../sla/obligations.csv", "../sla/incidents.csv");
    }

    @Test
    void anEmptySiteIsToldWhatToWrite() {
        Document page = TestSite.empty().with("severities.yaml", MATRIX).page(URL);

        assertThat(page.select(".empty").text()).contains("No promise has fallen due yet", "severities.yaml");
        assertThat(page.select("svg[role=img]")).isEmpty();
    }

    @Test
    void onlyTheInnermostAudienceHasIt() {
        String seen = MISSED.replace("severity: P1", "audience: public\nseverity: P1");

        assertThat(site().with("incidents/INC-1.md", seen).urls("public"))
                .contains("incidents/INC-1/index.html")
                .doesNotContain(URL);
        assertThat(TestSite.empty().urls("internal")).doesNotContain(URL);
    }

    @Test
    void speaksIndonesian() {
        Document page = TestSite.indonesian()
                .with("severities.yaml", MATRIX)
                .with("incidents/INC-1.md", MISSED)
                .page(URL);

        assertThat(page.select("h1").text()).isEqualTo("Tingkat layanan");
        assertThat(page.select(".lede").text()).contains("33,3%");
        assertThat(page.text()).contains("Janji yang tidak ditepati", "median 4 menit");
    }
}
