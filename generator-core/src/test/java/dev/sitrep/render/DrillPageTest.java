package dev.sitrep.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class DrillPageTest {
    private static final String URL = "drills/monthly/index.html";
    private static final String PLAN = """
            id: monthly
            title: Monthly drill
            owner: lead
            note: Bring coffee
            body: "## Before\\n\\nTell the others."
            breaches: [ { target: drill/2025-12, why: Snow, see: ACT-1 } ]
            plan:
              every: first Tuesday of the month 15:00 UTC
              within: 3 days
              from: 2026-01-01
              pass: 4
              target: 5
              note: On staging
              scenarios:
                - { id: crash, title: API crashes, goal: "Restart *it*", runbook: api-down, restore: { within: 5 minutes }, note: Always }
                - rotate: monthly
                  from: 2026-01
                  note: By dice
                  of: [ { id: pool, title: Pool empty }, { id: disk, title: Disk full }, { id: cert, title: Certificate gone } ]
              scoring:
                - { id: detect, criterion: Time to detect, within: 2 minutes, points: 3 }
                - { id: words, criterion: Communication, points: 2 }
            """;

    private final TestSite site = TestSite.empty()
            .with("drills/monthly.yaml", PLAN + """
                    held:
                      - { on: 2026-01-06, scenarios: [crash, pool], measured: { detect: 2m }, scores: { words: 1 }, participants: [ana], note: Went well }
                      - { on: 2026-02-03, scenarios: [crash, disk], measured: { detect: 2m1s }, scores: { words: 2, calm: 1 }, participants: [ana, lead] }
                    """)
            .with("contacts.yaml", "people: { ana: { name: Ana } }\nroles: { lead: { name: Lead } }\n")
            .with("runbooks/api-down.md", "---\nid: api-down\ntitle: API down\n---\n");

    @Test
    void theNextDateIsComputedAndTheTurnOfItsMonth() {
        Document page = site.page(URL);

        assertThat(page.select(".lede").text()).isEqualTo("Next: 3 Mar 2026, 22:00 WIB (in 12 days) pending");
        assertThat(page.select(".scenarios > li.current").text()).startsWith("Certificate gone March 2026 next");
        assertThat(page.select("ol.scenarios strong").eachText())
                .containsExactly("Certificate gone", "Pool empty", "Disk full");
        assertThat(page.select("main > p").text()).contains("API crashes, Certificate gone");
    }

    @Test
    void thePlanIsComplete() {
        Document page = site.page(URL);

        assertThat(TestSite.fact(page, "How often")).isEqualTo("first Tuesday of the month, 15:00 UTC");
        assertThat(TestSite.fact(page, "May be held")).isEqualTo("at the latest 3 days after that");
        assertThat(TestSite.fact(page, "File")).isEqualTo("drills/monthly.yaml");
        assertThat(TestSite.fact(page, "owed from")).isEqualTo("1 Jan 2026");
        assertThat(TestSite.fact(page, "Pass mark")).isEqualTo("4 of 5 points");
        assertThat(TestSite.fact(page, "Aimed at")).isEqualTo("5 of 5 points");
        assertThat(TestSite.fact(page, "Owner")).isEqualTo("Lead");
        assertThat(TestSite.fact(page, "Missed promises, explained")).isEqualTo("Drill 2025-12: Snow ACT-1");
        assertThat(page.select("ul.scenarios").text())
                .isEqualTo("API crashes Restart it Runbook: API down Restore within 5 minutes Always");
        assertThat(page.text()).contains("Bring coffee", "Tell the others.", "On staging", "By dice");
    }

    @Test
    void pointsAreCountedFromWhatWasMeasuredAndDecideWhetherItWasPassed() {
        Element table = site.page(URL).select("section:has(#drill-held) table").get(0);

        assertThat(table.select("tbody tr").eachText())
                .containsExactly(
                        "3 Feb 2026 API crashes, Disk full 2 min 1 s 0 2 2 of 5 points Not passed Ana, Lead",
                        "calm 1",
                        "6 Jan 2026 API crashes, Pool empty 2 minutes 3 1 4 of 5 points Passed Ana",
                        "Went well");
    }

    @Test
    void theListShowsTheLastResults() {
        Element row = site.page("drills/index.html").select(".rows > li").get(0);

        assertThat(row.select("h2").text()).isEqualTo("Monthly drill");
        assertThat(TestSite.fact(row, "Next")).contains("3 Mar 2026");
        assertThat(TestSite.fact(row, "Last results"))
                .isEqualTo("3 Feb 2026: 2 of 5 points Not passed 6 Jan 2026: 4 of 5 points Passed");
    }

    @Test
    void aDrillThatWasNotHeldIsOverdueAfterItsWindow() {
        site.with("drills/monthly.yaml", PLAN);

        Document page = site.page(URL);

        assertThat(page.select(".lede").text()).startsWith("Next: 3 Mar 2026, 22:00 WIB");
        assertThat(page.select("section:has(#drill-missed) tbody tr").eachText())
                .hasSize(2)
                .last()
                .asString()
                .startsWith("Drill, Tue 3 Feb 2026 planned for Tue 3 Feb 22:00 WIB + 3 days = Fri 6 Feb 22:00 WIB")
                .endsWith("overdue 13 days ago");
        assertThat(page.select("section:has(#drill-held) .empty").text()).contains("held");
    }

    @Test
    void aDrillWithoutAPlanIsShownAsItIs() {
        Document page = site.with("drills/monthly.yaml", "id: monthly\nheld: [ { on: 2026-02-03 } ]\n")
                .page(URL);

        assertThat(page.select("h1").text()).isEqualTo("monthly");
        assertThat(page.select("tbody tr").text()).startsWith("3 Feb 2026");
    }
}
