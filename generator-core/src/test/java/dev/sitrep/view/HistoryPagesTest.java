package dev.sitrep.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class HistoryPagesTest {
    private static SiteText site() {
        return new SiteText()
                .incident("INC-1", "severity: P1\nstatus: resolved\nstarted: 2025-11-30T23:30Z")
                .incident("INC-2", "severity: P2\nstatus: resolved\nstarted: 2026-02-01T00:00Z")
                .incident("INC-3", "severity: P1\nstatus: resolved\nstarted: 2026-02-02T00:00Z")
                .incident("INC-4", "severity: P9\nstatus: resolved\nstarted: soon");
    }

    @Test
    void listsTheMonthsOfEachYearWithTheirSeverities() {
        Document page = site().internal().page("history/index.html");

        assertThat(page.select("h2").eachText()).containsExactly("2026", "2025", "Undated");
        assertThat(page.select(".month-list li:has(> a:contains(February))").text())
                .isEqualTo("February 2026 2 incidents P1 Critical 1 P2 1");
    }

    @Test
    void aMonthLeadsToTheOnesBeforeAndAfterThatHaveIncidents() {
        Document page = site().internal().page("history/2026-02/index.html");

        assertThat(page.select(".rows h2").eachText()).containsExactly("Title of INC-3", "Title of INC-2");
        assertThat(page.select("a[rel=prev]").text()).isEqualTo("← November 2025");
        assertThat(page.select("a[rel=next]")).isEmpty();
    }

    @Test
    void monthsAreThoseOfTheSitesZone() {
        RenderedSite jakarta = site().file("sitrep.yaml", "title: Test\ntimezone: Asia/Jakarta\n")
                .internal();

        assertThat(jakarta.urls()).contains("history/2025-12/index.html").doesNotContain("history/2025-11/index.html");
    }

    @Test
    void whatHasNoDateIsNotLost() {
        assertThat(site().internal().page("history/undated/index.html").text()).contains("Title of INC-4");
    }
}
