package dev.sitrep.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class IncidentPageTest {
    private static final String URL = "incidents/INC-1/index.html";

    private static String promise(Document page, String name) {
        Element row = page.selectFirst("#promises ~ .table tr:has(th:contains(" + name + "))");
        return row == null ? "no promise " + name : row.text();
    }

    @Test
    void saysWhetherItIsOverBeforeAnythingElse() {
        Document page = new SiteText()
                .resolved("INC-1", "impact: { summary: Nobody could log in }")
                .internal()
                .page(URL);

        assertThat(page.select(".eyebrow").text()).isEqualTo("INC-1 P1 Critical Resolved");
        assertThat(page.select(".lede").eachText())
                .containsExactly(
                        "It is over. The impact lasted 1 h, until 19 Feb 2026, 11:00 UTC.", "Nobody could log in");
        assertThat(page.select(".key-times li").eachText())
                .contains("3 Answered 10:04 +4 min", "4 Impact ended 11:00 +1 h", "5 Closed 12:00 +2 h");
        assertThat(page.select("svg.lane").attr("aria-label"))
                .isEqualTo("The incident to scale: 1 h of impact, then watched for 1 h");
    }

    @Test
    void comparesItsTimesWithThePromisesAndShowsTheWorking() {
        Document page = new SiteText()
                .resolved("INC-1", "breaches: [ { target: restore, why: The restore took an hour, see: ACT-9 } ]")
                .internal()
                .page(URL);

        assertThat(promise(page, "Answer"))
                .contains("detected Thu 19 Feb 10:00 UTC + 5 minutes = Thu 19 Feb 10:05 UTC (severities.yaml:4)")
                .endsWith("10:05 10:04 met");
        assertThat(promise(page, "End the impact"))
                .contains("The restore took an hour")
                .endsWith("late, explained by 45 min");
        assertThat(promise(page, "Updates")).endsWith("10:10 – not recorded");
        assertThat(promise(page, "Postmortem"))
                .contains("resolved Thu 19 Feb 12:00 UTC + 2 business days")
                .contains("(severities.yaml:7)");
        assertThat(page.select("#breaches")).isEmpty();
    }

    @Test
    void manyUpdatesAreOneRowWithTheLongestWait() {
        Document page = new SiteText().resolved("INC-1", """
                        updates:
                          - { at: 2026-02-19T10:05Z, status: investigating, text: Looking }
                          - { at: 2026-02-19T10:40Z, status: identified, text: Found }
                          - { at: 2026-02-19T10:45Z, status: monitoring, text: Watching }
                        breaches: [ { target: update/2, why: Nobody wrote } ]""").internal().page(URL);

        assertThat(page.select("#promises ~ .table th:contains(Updates)")).hasSize(1);
        assertThat(promise(page, "Updates"))
                .contains("2 of 4 in time; longest wait 35 min (10:05 → 10:40 UTC)")
                .endsWith("– – not recorded");
        assertThat(page.select("details.folded li").eachText())
                .hasSize(4)
                .element(1)
                .asString()
                .startsWith("late, explained by 25 min updated Thu 19 Feb 10:05 UTC + 10 minutes")
                .endsWith("Nobody wrote");
    }

    @Test
    void whatCountsFromSomethingThatHasNotComeSaysSo() {
        Document page = new SiteText()
                .incident("INC-1", "severity: P1\nstatus: investigating\nstarted: 2026-02-20T01:58Z")
                .internal()
                .page(URL);

        assertThat(promise(page, "Postmortem"))
                .contains("2 business days, counted from ‘resolved’, which has not come")
                .endsWith("– – pending");
    }

    @Test
    void aPromiseThatAnOpenIncidentMissedIsOverdue() {
        Document page = new SiteText()
                .incident("INC-1", "severity: P1\nstatus: investigating\nstarted: 2026-02-20T01:00Z")
                .internal()
                .page(URL);

        assertThat(promise(page, "Answer")).endsWith("01:05 – overdue 55 min ago");
        assertThat(page.select(".lede").text()).isEqualTo("It is not over: it has lasted 1 h so far.");
    }

    @Test
    void theSeverestLevelThatWasReachedSetsThePromises() {
        Document page = new SiteText().incident("INC-1", """
                        severity: P2
                        status: resolved
                        started: 2026-02-19T10:00Z
                        acknowledged: 2026-02-19T10:30Z
                        severity-changes: [ { at: 2026-02-19T10:20Z, from: P1, to: P2, why: Fewer users than thought } ]""").internal().page(URL);

        assertThat(promise(page, "Answer"))
                .startsWith("Answer started Thu 19 Feb 10:00 UTC + 5 minutes")
                .endsWith("late by 25 min");
        assertThat(page.select("#changes ~ ul").text()).contains("P1 Critical", "P2", "Fewer users than thought");
    }

    @Test
    void whatTheGateLetsPassSaysSo() {
        SiteText site = new SiteText()
                .incident("INC-1", "severity: P1\nstatus: investigating\nstarted: 2026-02-20T01:00Z")
                .file(
                        "waivers.yaml",
                        "waivers: [ { id: W-1, rule: restore-overdue, record: INC-1, why: Being tried, approved-by: sam, granted: 2026-02-19, until: 2026-02-21 } ]\n");

        Document graced = site.file("sitrep.yaml", "title: Test\ngate: { grace: 1 hour }\n")
                .internal()
                .page(URL);
        assertThat(promise(graced, "Answer")).endsWith("in its grace 55 min ago");
        assertThat(promise(graced, "End the impact"))
                .contains("W-1: Being tried (waived by sam, until 21 Feb 2026)")
                .endsWith("waived 45 min ago");
        assertThat(graced.select(".standing[data-due] > .state.waived")).isEmpty();

        Document old = site.file("sitrep.yaml", "title: Test\ngate: { enforce-from: 2026-03-01 }\n")
                .internal()
                .page(URL);
        assertThat(promise(old, "Answer")).endsWith("– not enforced");
    }

    @Test
    void aFalseAlarmPromisesNothing() {
        Document page = new SiteText()
                .incident("INC-1", "severity: P1\nstatus: false-alarm\nstarted: 2026-02-19T10:00Z")
                .internal()
                .page(URL);

        assertThat(page.select("#promises")).isEmpty();
        assertThat(page.select(".lede").text()).isEqualTo("A false alarm: nothing was wrong.");
    }

    @Test
    void messagesThatFitAreFilledInAsFarAsTheRecordGoes() {
        Document page = new SiteText()
                .resolved("INC-1", "roles: { commander: sam }")
                .file("contacts.yaml", """
                        people: { sam: { name: Sam, phone: "+62 812 5550 1234" } }
                        roles: { commander: { name: Commander, people: [sam] } }
                        """)
                .file("messages/over.md", """
                        ---
                        id: over
                        when: { status: [resolved], severity: [P1] }
                        subject: "{{id}}: {{title}}"
                        format: email
                        ---
                        {{severity}} of {{services}} over after {{duration}}, at {{resolved}}.
                        Led by {{role.commander}}. ETA {{eta}}. {{blank What we do now}}
                        """)
                .file("messages/other.md", "---\nid: other\nwhen: { status: [investigating] }\n---\nNo.\n")
                .internal()
                .page(URL);

        assertThat(page.select("details.message")).hasSize(1);
        assertThat(page.select("#message-over pre").eachText())
                .containsExactly(
                        "INC-1: Title of INC-1",
                        "P1 of API over after 1 h, at 19 Feb 2026, 12:00 UTC.\n"
                                + "Led by Sam. ETA [when it is expected to end]. [What we do now]");
        assertThat(page.select("#message-over var.blank")).hasSize(2);
    }

    @Test
    void whatARecordSaysStaysText() {
        Document page = new SiteText().resolved("INC-1", """
                        cause: "<img src=x onerror=alert(1)>"
                        links: [ { name: Ticket, url: "javascript:alert(1)" } ]
                        impact: { users: "<script>alert(1)</script>" }""").internal().page(URL);

        assertThat(page.select("img, main script, a[href^=javascript]")).isEmpty();
        assertThat(page.select("aside").text()).contains("<img src=x onerror=alert(1)>", "Ticket", "<script>");
    }

    @Test
    void aDuplicateLeadsToTheRecordThatTellsIt() {
        RenderedSite site = new SiteText()
                .resolved("INC-1", "")
                .incident("INC-2", "severity: P1\nstatus: duplicate\nduplicate-of: INC-1\nstarted: 2026-02-19T10:01Z")
                .internal();

        assertThat(site.page("incidents/INC-2/index.html").select(".lede a").attr("href"))
                .isEqualTo("../../incidents/INC-1/index.html");
        assertThat(site.page(URL).select("aside").text()).contains("Duplicates INC-2 Title of INC-2");
    }
}
