package dev.sitrep.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class SeverityPageTest {
    private static final String URL = "severities/index.html";
    private static final String MATRIX = """
            clock: declared
            highest-counts: false
            owner: lead
            note: "See [the rules](severities.yaml)."
            levels:
              - id: P1
                name: Critical
                title: System down
                icon: "!"
                aliases: [SEV1]
                goal: Restore ASAP
                impact: "Everything *down*"
                examples: [API down, Disk full]
                communication: Tell everybody
                respond: { within: 5 menit }
                notify:
                  - { id: boss, within: immediate, who: [lead], via: [ops], note: By phone }
                  - { id: all-clear, within: 1 hour, after: resolved, who: [everybody] }
                escalate: urgent
                update: { every: 30 minutes, pausable: true }
                restore: { within: 4 hours, after: started }
                observe: { for: 30 minutes }
                artifacts: { within: 1 day }
                report: { within: next business day, calendar: office }
                postmortem: { within: 48 hours, sections: [summary, root-cause, blameless], sign-off: [lead] }
                review: { within: 1 week }
                actions: { within: 30 days }
                note: Nobody sleeps
              - id: P4
                calendar: office
                respond: { within: 2 business days }
                update: { digest: daily }
                escalate: [ { after: 8h, notify: [lead] } ]
            accumulate: [ { service: api, downtime: 60 minutes, within: 30 days, treat-as: P1, note: Sums up } ]
            """;

    private final TestSite site = TestSite.empty()
            .with("severities.yaml", MATRIX)
            .with("services.yaml", "groups: [ { name: Core, services: [ { id: api, name: API } ] } ]\n")
            .with("contacts.yaml", """
                    roles: { lead: { name: Lead, people: [ana] } }
                    people: { ana: { name: Ana } }
                    audiences-of-messages: { everybody: { name: Everybody, to: [all@x.example] } }
                    channels: [ { id: ops, name: "#ops" } ]
                    """)
            .with("oncall.yaml", "escalation: { urgent: [ { after: 3m, notify: [lead] } ] }\n")
            .with("calendars.yaml", """
                    calendars:
                      office:
                        name: Office hours
                        timezone: Asia/Makassar
                        hours: { mon-thu: "08:30-12:00, 13:00-17:30", fri: "08:30-14:00", sat: closed }
                        holidays: { country: LT, also: [2026-03-19, { date: 2026-05-01, name: Labour Day }], not: [2026-06-24] }
                        note: As in the contract
                    """)
            .with("runbooks/api-down.md", "---\nid: api-down\ntitle: API down\nseverity: [SEV1]\n---\n");

    @Test
    void everyTargetIsSaidInWordsWithWhatItCountsFrom() {
        Element level = site.page(URL).select("section:has(> #P1)").get(0);

        assertThat(level.select("tr").eachText())
                .containsExactly(
                        "Answer within 5 minutes of declaration",
                        "Tell people boss immediately on declaration to Lead via #ops By phone",
                        "Tell people all-clear within 1 hour of closing to Everybody",
                        "Updates every 30 minutes stands still while the incident is paused",
                        "End the impact within 4 hours of the start",
                        "Watch before closing for 30 minutes after the end of the impact",
                        "Save evidence within 1 day of closing",
                        "Report by the end of the next business day after closing Clock runs in Office hours",
                        "Postmortem within 48 hours of closing; with summary, root cause, blameless; signed off by Lead",
                        "Review meeting within 1 week of closing",
                        "Finish actions within 30 days of publication");
    }

    @Test
    void aLevelShowsAllThatIsWrittenOfIt() {
        Element level = site.page(URL).select("section:has(> #P1)").get(0);

        assertThat(level.select("h2").text()).isEqualTo("! P1 Critical System down");
        assertThat(TestSite.fact(level, "Goal")).isEqualTo("Restore ASAP");
        assertThat(TestSite.fact(level, "Impact")).isEqualTo("Everything down");
        assertThat(TestSite.fact(level, "Examples")).isEqualTo("API down Disk full");
        assertThat(TestSite.fact(level, "Communication")).isEqualTo("Tell everybody");
        assertThat(TestSite.fact(level, "Also called")).isEqualTo("SEV1");
        assertThat(level.select(".ladder").text()).isEqualTo("after 3 minutes Lead (Ana)");
        assertThat(level.text()).contains("API down", "Nobody sleeps");
    }

    @Test
    void aLevelsCalendarHoldsForItsTargetsAndStepsInPlaceAreShown() {
        Element level = site.page(URL).select("section:has(> #P4)").get(0);

        assertThat(level.select("tr").eachText())
                .containsExactly(
                        "Answer within 2 business days of declaration Clock runs in Office hours",
                        "Updates one digest a business day Clock runs in Office hours");
        assertThat(level.select("tr a").eachAttr("href")).containsOnly("../severities/index.html#calendar-office");
        assertThat(level.select(".ladder").text()).isEqualTo("after 8 hours Lead (Ana)");
    }

    @Test
    void theMatrixComparesTheLevels() {
        Document page = site.page(URL);

        assertThat(page.select(".matrix thead th").eachText()).containsExactly("! P1 Critical", "P4");
        assertThat(page.select(".matrix tbody tr").get(1).text())
                .isEqualTo("Answer within 5 minutes of declaration within 2 business days of declaration");
        assertThat(page.select(".matrix tbody th").eachText()).contains("Impact", "Tell people", "Postmortem");
        assertThat(page.select("main > p").text())
                .contains("starts with declaration", "current level sets the targets");
    }

    @Test
    void accumulationsCalendarsAndUpkeepAreShown() {
        Document page = site.page(URL);

        assertThat(page.select("section:has(#accumulate) li").text())
                .isEqualTo("API: 1 hour of downtime within 30 days, counts as ! P1 Critical Sums up");
        assertThat(page.select("#calendar-office").text()).isEqualTo("Office hours office");
        assertThat(TestSite.fact(page, "Hours"))
                .isEqualTo("Mon–Thu 08:30–12:00, 13:00–17:30 Fri 08:30–14:00 Sat closed");
        assertThat(TestSite.fact(page, "Time zone")).isEqualTo("Asia/Makassar");
        assertThat(TestSite.fact(page, "Holidays")).isEqualTo("19 Mar 2026 1 May 2026 Labour Day");
        assertThat(TestSite.fact(page, "Holidays of")).isEqualTo("LT");
        assertThat(TestSite.fact(page, "Worked all the same")).isEqualTo("24 Jun 2026");
        assertThat(TestSite.fact(page, "Owner")).isEqualTo("Lead");
        assertThat(page.text()).contains("As in the contract", "See the rules.");
    }

    @Test
    void aWiderAudienceSeesWhatTheLevelsMeanAndNoPromise() {
        Document page = site.page("public", URL);

        assertThat(page.select("h2").eachText()).containsExactly("! P1 Critical System down", "P4");
        assertThat(page.text()).contains("Everything down").doesNotContain("within", "clock", "Lead", "Office hours");
    }

    @Test
    void anIndonesianSiteSaysItInIndonesian() {
        Document page = TestSite.indonesian()
                .with(
                        "severities.yaml",
                        "levels: [ { id: P1, impact: Mati, respond: { within: next business day }, observe: { for: 30 minutes } } ]\n")
                .page(URL);

        assertThat(page.select(".promises tr").eachText())
                .containsExactly(
                        "Tanggapan paling lambat hari kerja berikutnya setelah deteksi",
                        "Pantau sebelum ditutup selama 30 menit setelah akhir dampak");
    }

    @Test
    void severalNoticesInACellAreToldApart() {
        assertThat(site.page(URL).select(".matrix td p").eachText()).anyMatch(text -> text.startsWith("all-clear: "));
    }
}
