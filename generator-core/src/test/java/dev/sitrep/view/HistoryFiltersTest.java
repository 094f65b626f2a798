package dev.sitrep.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The history by year, by severity and by service, as plain pages. */
class HistoryFiltersTest {
    private static SiteText site() {
        return new SiteText()
                .incident(
                        "INC-1",
                        "severity: P1\nstatus: resolved\nstarted: 2025-11-30T23:30Z\nservices: { api: major-outage }")
                .incident(
                        "INC-2",
                        "severity: P2\nstatus: resolved\nstarted: 2026-02-01T00:00Z\nservices: { api: degraded-performance }")
                .incident("INC-3", "severity: P1\nstatus: resolved\nstarted: 2026-02-01T10:00Z");
    }

    @Test
    void sayHowManyThereAreAndLeadThere() {
        Document page = site().internal().page("history/index.html");

        assertThat(page.select(".filters li").eachText())
                .containsExactly(
                        "2026 2: 2 incidents",
                        "2025 1: 1 incident",
                        "P1 Critical 2: 2 incidents",
                        "P2 1: 1 incident",
                        "API 2: 2 incidents",
                        "Database 0: 0 incidents");
        assertThat(page.select(".filters a:contains(API)").attr("href")).isEqualTo("../history/service/api/index.html");
    }

    @Test
    void aServiceHasItsIncidentsByYear() {
        Document page = site().internal().page("history/service/api/index.html");

        assertThat(page.select("section h2").eachText()).containsExactly("2026", "2025");
        assertThat(page.select(".rows h3").eachText()).containsExactly("Title of INC-2", "Title of INC-1");
        assertThat(page.select(".filters [aria-current=page]").text()).isEqualTo("API 2: 2 incidents");
    }

    @Test
    void whatNothingHappenedToSaysSo() {
        assertThat(site().internal()
                        .page("history/service/db/index.html")
                        .select(".empty")
                        .text())
                .startsWith("Nothing has happened here.");
    }

    @Test
    void anIncidentThatIsWithheldIsCountedNowhere() {
        assertThat(site().visible().page("history/severity/P1/index.html").text())
                .contains("Nothing has happened here.");
    }

    @Test
    void aLongHistoryIsSpreadOverYearsAndMonths() {
        SiteText site = site();
        for (int i = 0; i < 130; i++) {
            site.incident(
                    "LONG-" + i,
                    "severity: P2\nstatus: resolved\nstarted: 2024-0%d-03T10:00Z\nservices: { db: major-outage }"
                            .formatted(1 + i % 2));
        }
        RenderedSite made = site.internal();
        Document whole = made.page("history/service/db/index.html");
        Document year = made.page("history/service/db/2024/index.html");

        assertThat(whole.select(".rows > li")).hasSize(20);
        assertThat(whole.select(".month-list > li").eachText()).containsExactly("2024 130 incidents P2 130");
        assertThat(year.select(".rows > li")).isEmpty();
        assertThat(year.select(".month-list a").eachText()).containsExactly("February 2024", "January 2024");
        assertThat(made.page("history/service/db/2024-01/index.html").select(".rows > li"))
                .hasSize(65);
    }

    @Test
    void theCalendarLeadsToTheMonthsAndCountsByShape() {
        Document page = site().internal().page("history/2026/index.html");

        assertThat(page.select(".year-months > li")).as("none that is to come").hasSize(2);
        assertThat(page.select(".year-months a").attr("aria-label")).isEqualTo("February 2026: 2 incidents");
        assertThat(page.select(".cal .c1")).as("the severest, and the key").hasSize(2);
        assertThat(page.select(".cal g title").text()).isEqualTo("Sun 1 Feb 2026: 1 × P1, 1 × P2");
        assertThat(page.select("table tbody tr").eachText()).containsExactly("Sun 1 Feb 2026 2 1 × P1, 1 × P2");
    }

    @Test
    void whatHadAnotherIdLeadsOn() {
        RenderedSite made = site().file("services.yaml", """
                        groups: [ { name: A, services: [ { id: api, name: API, aliases: [gateway] }, { id: db, name: DB } ] } ]
                        """)
                .file("incidents/INC-9.md", """
                        ---
                        id: INC-9
                        title: Renamed
                        severity: P1
                        status: resolved
                        services: {}
                        started: 2026-02-01T00:00Z
                        former-ids: [OLD-9, OLDER-9]
                        ---
                        """)
                .file("postmortems/INC-9.md", "---\nincident: INC-9\nstatus: published\n---\n")
                .internal();

        assertThat(leads(made, "services/gateway")).isEqualTo("0; url=../../services/api/index.html");
        assertThat(leads(made, "history/service/gateway")).isEqualTo("0; url=../../../history/service/api/index.html");
        assertThat(leads(made, "incidents/OLDER-9")).isEqualTo("0; url=../../incidents/INC-9/index.html");
        assertThat(leads(made, "postmortems/OLD-9")).isEqualTo("0; url=../../postmortems/INC-9/index.html");
    }

    private static String leads(RenderedSite site, String folder) {
        return site.page(folder + "/index.html")
                .select("meta[http-equiv=refresh]")
                .attr("content");
    }
}
