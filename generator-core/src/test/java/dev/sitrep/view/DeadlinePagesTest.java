package dev.sitrep.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The pages of those who owe something: all deadlines, all actions, all waivers. */
class DeadlinePagesTest {
    private static final String URL = "deadlines/index.html";

    private static SiteText site() {
        return new SiteText()
                .file("contacts.yaml", "people: { ana: { name: Ana }, sam: { name: Sam } }\n")
                .resolved("INC-1", """
                        updates:
                          - { at: 2026-02-19T10:05Z, status: investigating, text: Looking }
                          - { at: 2026-02-19T10:14Z, status: identified, text: Found }
                          - { at: 2026-02-19T10:23Z, status: identified, text: Mending }
                          - { at: 2026-02-19T10:32Z, status: identified, text: Mending }
                          - { at: 2026-02-19T10:41Z, status: identified, text: Mending }
                          - { at: 2026-02-19T10:50Z, status: identified, text: Mending }
                          - { at: 2026-02-19T10:59Z, status: identified, text: Mending }
                        actions:
                          - { id: ACT-1, what: Renew the *certificate*, owner: ana, due: 2026-02-10 }
                          - { id: ACT-2, what: Watch it, owner: sam, due: 2026-02-25 }
                          - { id: ACT-3, what: Say so, owner: sam, due: 2026-02-17, done: 2026-02-18 }
                          - { id: ACT-4, what: Sing, owner: sam, due: 2026-02-19, done: 2026-02-18 }
                          - { id: ACT-5, what: Some day }
                        """);
    }

    @Test
    void saysWhatIsOverdueWhatIsLateAndWhatComesNext() {
        Document page = site().internal().page(URL);

        assertThat(page.select(".verdict").text()).isEqualTo("The gate is red: 3 promises fail it now.");
        assertThat(page.select("section:has(#overdue) tbody tr").eachText())
                .containsExactly("Action ACT-1: Renew the certificate P1 Critical INC-1 Title of INC-1"
                        + " due Tue 10 Feb, as the record says Ana Tue 10 Feb overdue 9 days ago");
        assertThat(page.select("section:has(#unanswered) tbody tr").eachText())
                .hasSize(2)
                .anySatisfy(row -> assertThat(row).startsWith("End the impact").endsWith("late by 45 min"));
        assertThat(page.select("section:has(#due) tbody tr").eachText())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("Postmortem P1 Critical INC-1");
        assertThat(page.select("section:has(#owners) tbody tr").eachText())
                .first()
                .asString()
                .startsWith("Ana 1");
        assertThat(page.select("a[href$=deadlines.ics], a[href$=deadlines.json]"))
                .hasSize(2);
    }

    @Test
    void saysWhenTheGateTurnsRedNextAndHowItIsSet() {
        Document page = new SiteText()
                .file(
                        "sitrep.yaml",
                        "title: Test\ngate: { warn-before: 3 days, grace: 0 minutes, enforce-from: 2026-01-01 }\n")
                .incident("INC-1", "severity: P2\nstatus: investigating\nstarted: 2026-02-20T01:58Z")
                .internal()
                .page(URL);

        assertThat(page.select(".verdict").text()).isEqualTo("No promise fails the gate now.");
        assertThat(page.select(".verdict + p").text())
                .isEqualTo("If nobody does anything, next to fail: Answer P2 INC-1 Title of INC-1,"
                        + " after 20 Feb 2026, 02:58 UTC (in 58 min).");
        assertThat(page.select("#settings + dl").text())
                .contains("Warns before a deadline 3 days", "Grace after it none", "records from 1 Jan 2026");
        assertThat(page.select("[data-due='2026-02-20T02:58:00Z']").attr("data-soon"))
                .isEqualTo("2026-02-17T02:58:00Z");
    }

    @Test
    void withoutAnyPromiseItSaysWhereTheyComeFrom() {
        Document page = new SiteText().internal().page(URL);

        assertThat(page.select(".empty").text()).startsWith("Nothing is owed.");
        assertThat(page.select("table")).isEmpty();
    }

    @Test
    void onlyTheInnermostAudienceHasThesePages() {
        assertThat(site().visible().urls()).noneMatch(url -> url.matches("(deadlines|actions|waivers)/.*"));
    }

    @Test
    void actionsStandByOwnerThenDoneLateThenDone() {
        Document page = site().internal().page("actions/index.html");

        assertThat(page.select(".counts li").eachText())
                .containsExactly("1 overdue", "2 open", "1 done late", "1 done");
        assertThat(page.select("h2, h3").eachText())
                .containsExactly("Open", "Ana 1 1 overdue", "Sam 1", "nobody 1", "Done late", "Done");
        assertThat(page.select("#ACT-3").text())
                .contains("INC-1 Title of INC-1")
                .endsWith("Done late by 1 day 18 Feb 2026");
    }

    @Test
    void waiversAreShownWithWhatTheyLetPass() {
        RenderedSite site = site().file("waivers.yaml", """
                waivers:
                  - { id: WVR-1, rule: action-overdue, record: INC-1, target: action/ACT-1, why: The vendor is *late*, owner: sam, approved-by: ana, granted: 2026-02-11, until: 2026-03-01 }
                  - { id: WVR-2, rule: contact-placeholder, why: Old, approved-by: ana, granted: 2025-12-01, until: 2026-01-01 }
                """).internal();
        Document page = site.page("waivers/index.html");

        assertThat(page.select("section:has(#lasting) .rows > li").eachText())
                .containsExactly(
                        "WVR-1 action-overdue in force The vendor is late Record INC-1 Title of INC-1"
                                + " action/ACT-1 Approved by Ana Owner Sam Granted 11 Feb 2026 Ends 1 Mar 2026 (in 10 days)"
                                + " Lets pass Action ACT-1: Renew the certificate P1 Critical INC-1 Title of INC-1, Due Tue 10 Feb");
        assertThat(page.select("section:has(#ended) .rows > li").text()).contains("WVR-2", "ended", "1 Jan 2026");
        assertThat(site.page("incidents/INC-1/index.html").select("#ACT-1").text())
                .contains("WVR-1: The vendor is late (waived by Ana, until 1 Mar 2026)")
                .contains("waived");
        assertThat(site.page(URL).select("a[href$='waivers/index.html']").eachText())
                .contains("1 promise is waived.");
    }

    @Test
    void theFrontPageSaysWhatIsOwedNow() {
        assertThat(site().internal().page("index.html").select(".owing").text())
                .contains("1 overdue", "2 late or not recorded", "Renew the certificate", "owed by Ana");
        assertThat(new SiteText().internal().page("index.html").select(".owing"))
                .isEmpty();
        assertThat(site().visible().page("index.html").select(".owing")).isEmpty();
    }
}
