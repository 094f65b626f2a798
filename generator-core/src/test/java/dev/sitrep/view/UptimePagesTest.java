package dev.sitrep.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class UptimePagesTest {
    private static final String URL = "uptime/api/index.html";

    private static SiteText site() {
        return new SiteText().resolved("INC-1", "").file("services.yaml", """
                        groups:
                          - name: Platform
                            services:
                              - { id: api, name: API, since: 2025-11-20, objective: "99.9%" }
                              - { id: db, name: Database }
                        """);
    }

    @Test
    void aShareLeadsToTheMinutesThatItComesFrom() {
        Document page = site().internal().page(URL);

        // From 23 November on, and two hours of the day of the clock.
        assertThat(page.select("#periods ~ .table tbody tr").eachText())
                .contains("30 days 41,880 60 99.85% objective missed", "90 days 128,280 60 99.953% objective kept");
        assertThat(page.select("#losses ~ .table tbody tr").eachText())
                .containsExactly("INC-1 19 Feb 2026, 10:00 UTC 19 Feb 2026, 11:00 UTC Major Outage 60 100% 60");
    }

    @Test
    void incidentsThatOverlapCountOnceWithTheWorstOfTheirStates() {
        Document page = site().incident("INC-2", """
                        severity: P1
                        status: resolved
                        services: { api: degraded-performance }
                        started: 2026-02-19T10:30Z
                        resolved: 2026-02-19T11:30Z""").internal().page(URL);

        assertThat(page.select("#losses ~ .table tbody tr").eachText())
                .containsExactly(
                        "INC-2 19 Feb 2026, 11:00 UTC 19 Feb 2026, 11:30 UTC Degraded Performance 30 0% 0",
                        "INC-1 19 Feb 2026, 10:00 UTC 19 Feb 2026, 11:00 UTC Major Outage 60 100% 60");
    }

    @Test
    void aDayOnWhichSomethingWasWrongIsALinkThatTellsItAndTheOthersAreNotGreenWhereNobodyKnows() {
        Document page = site().internal().page("index.html");

        assertThat(page.select(".svc:contains(API) .days a").attr("href")).isEqualTo(URL + "#d-2026-02-19");
        assertThat(page.select(".svc:contains(API) .days title").text()).isEqualTo("Thu 19 Feb 2026: Major Outage 1 h");
        assertThat(page.select(".svc:contains(API) .older .well").attr("d")).isEqualTo("M0 15H420");
        // The first record of the site is of the day before the clock, and the database names no first day.
        assertThat(page.select(".svc:contains(Database) .older .none").attr("d"))
                .isEqualTo("M0 15H420");
        assertThat(page.select(".svc:contains(Database) .newer .none").attr("d"))
                .isEqualTo("M0 15H196");
    }

    @Test
    void whatCannotBeCountedIsSaid() {
        RenderedSite site = site().incident(
                        "INC-2",
                        "severity: P1\nstatus: false-alarm\nservices: { api: major-outage }\nstarted: 2026-02-18T10:00Z")
                .incident("INC-3", "severity: P1\nstatus: resolved\nservices: { api: major-outage }")
                .incident(
                        "INC-4",
                        "severity: P1\nstatus: resolved\nservices: { api: major-outage }\nstarted: 2026-02-18T10:00Z")
                .incident(
                        "INC-5",
                        "severity: P1\nstatus: resolved\nservices: { api: major-outage }\nstarted: 2026-02-18\nresolved: 2026-02-19")
                .internal();

        assertThat(site.page("uptime/index.html")
                        .select("#method ~ ul:last-of-type li")
                        .eachText())
                .containsExactly(
                        "False alarms: INC-2",
                        "Begin not recorded: INC-3",
                        "Over, but its end is not recorded: INC-4",
                        "Only the day of its begin or its end is known: INC-5");
        assertThat(site.page(URL).select("#losses ~ .table tbody tr")).hasSize(1);
    }

    @Test
    void theSameMinutesStandUnderTheOtherFormulas() {
        Document page = site().internal().page("uptime/index.html");

        assertThat(page.select("#formulas ~ .table thead th").eachText())
                .containsExactly("Service", "This site", "Statuspage", "OpenStatus", "incident.io", "strict");
        assertThat(page.select("#method ~ ul li").text())
                .contains("Major Outage 100%, Partial Outage 30%, Degraded Performance 0%", "Statuspage");
    }

    @Test
    void aPublicSiteCountsOnlyWhatItShowsAndSaysSo() {
        RenderedSite site = site().visible();

        assertThat(site.page("uptime/index.html").text())
                .contains("Made from 0 incidents and 0 maintenance windows. Only those that this site shows count.");
        assertThat(site.page(URL).select("#losses ~ .empty").text()).isEqualTo("None is recorded.");
        assertThat(site.sheet("uptime/minutes.csv")).hasSize(1);
    }

    @Test
    void theFilesHoldTheSame() {
        RenderedSite site = site().internal();

        assertThat(site.sheet("uptime/minutes.csv"))
                .contains(List.of(
                        "api",
                        "INC-1",
                        "2026-02-19T10:00:00Z",
                        "2026-02-19T11:00:00Z",
                        "major-outage",
                        "1",
                        "3600",
                        "3600",
                        "3600"));
        assertThat(site.sheet("uptime/months.csv"))
                .anySatisfy(row -> assertThat(row)
                        .startsWith("api", "2026-02", "1648800", "0", "0", "0", "3600")
                        .endsWith("99.78", "99.9", "no"));
    }

    @Test
    void aSiteWithoutRecordsKnowsNothingAndShowsNoGreen() {
        Document page = new SiteText().internal().page("index.html");

        assertThat(page.select(".days .well")).isEmpty();
        assertThat(page.select(".svc .share").eachText()).containsOnly("–");
    }
}
