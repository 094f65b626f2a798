package dev.sitrep.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class OnCallPageTest {
    private static final String URL = "on-call/index.html";

    private final TestSite site = TestSite.empty()
            .with("contacts.yaml", """
                    people:
                      ana: { name: Ana, phone: "+62 812 5550 1" }
                      ben: { name: Ben }
                      eva: { name: Eva }
                    roles: { on-call: { name: On-call engineer, schedule: primary } }
                    """)
            .with("severities.yaml", "levels: [ { id: P1, name: Critical, escalate: urgent } ]\n")
            .with("oncall.yaml", """
                    note: Call, do **not** write
                    duties: [Keep the phone on]
                    owner: on-call
                    schedules:
                      primary:
                        name: Primary
                        handover: "09:00"
                        note: Everybody takes part
                        rotations:
                          - { people: [ana, ben], every: 1 week, from: 2026-02-02, note: Base }
                          - { people: [eva], days: [sat-sun], until: 2026-03-01 }
                        overrides:
                          - { person: eva, from: 2026-02-24T09:00, to: 2026-02-25T09:00, why: Ben is away }
                          - { person: eva, from: 2026-01-01T09:00, to: 2026-01-02T09:00, why: Holiday }
                      secondary: { external: PagerDuty, name: Second line, url: "https://pd.example/1" }
                      gaps: { rotations: [ { people: [ana], days: [mon] } ] }
                      none: {}
                    escalation:
                      urgent: [ { after: 0m, notify: [on-call] } ]
                    """);

    @Test
    void whoIsOnCallNowAndNextStandsOnTop() {
        Element primary = site.page(URL).select("section:has(#primary)").get(0);

        assertThat(primary.select(".turn.now").text())
                .startsWith("Now, 20 Feb 2026, 09:00 WIB Ana")
                .contains("+62 812 5550 1", "until 21 Feb 2026, 09:00 WIB (in 24 h)");
        assertThat(primary.select(".turn").get(1).text())
                .startsWith("Next Eva")
                .contains("from 21 Feb 2026, 09:00 WIB");
        assertThat(primary.text())
                .contains("Handover at 09:00 (Asia/Jakarta)", "Fills On-call engineer", "Everybody takes part");
    }

    @Test
    void theShiftsOfTheComingWeeksFollowWithTheirExceptions() {
        Element primary = site.page(URL).select("section:has(#primary)").get(0);

        assertThat(primary.select(".shifts tbody tr").eachText())
                .startsWith(
                        "Ana Fri 20 Feb, 09:00 Sat 21 Feb, 09:00 1 day",
                        "Eva Sat 21 Feb, 09:00 Mon 23 Feb, 09:00 2 days",
                        "Ben Mon 23 Feb, 09:00 Tue 24 Feb, 09:00 1 day",
                        "Eva exception Ben is away Tue 24 Feb, 09:00 Wed 25 Feb, 09:00 1 day");
    }

    @Test
    void theRotationAndAllExceptionsAreWritten() {
        Element primary = site.page(URL).select("section:has(#primary)").get(0);

        assertThat(primary.select("details").get(0).select("li").eachText())
                .containsExactly(
                        "Ana, Ben; Turn: 1 week; every day; from 2 Feb 2026. Base", "Eva; Sat–Sun; until 1 Mar 2026");
        assertThat(primary.select("details").get(1).select("li").get(1).text())
                .isEqualTo("Eva: 1 Jan 2026, 09:00 WIB – 2 Jan 2026, 09:00 WIB, Holiday (over)");
    }

    @Test
    void aGapIsSaidAndAScheduleElsewhereIsLinkedNeverComputed() {
        Document page = site.page(URL);

        assertThat(page.select("section:has(#gaps) .turn.now").text()).contains("Nobody is on call");
        assertThat(page.select("section:has(#secondary)").text()).contains("Held in PagerDuty");
        assertThat(page.select("section:has(#secondary) a[href=https://pd.example/1]"))
                .isNotEmpty();
        assertThat(page.select("section:has(#secondary) .turn")).isEmpty();
        assertThat(page.select("section:has(#none) .empty").text()).contains("Add rotations");
    }

    @Test
    void aRoleWhoseScheduleIsElsewhereLeadsThere() {
        site.with("contacts.yaml", "roles: { on-call: { name: On-call engineer, schedule: secondary } }\n");

        assertThat(site.page(URL).select(".policy .ladder a[href=https://pd.example/1]"))
                .hasSize(1);
    }

    @Test
    void policiesDutiesAndNotesAreShown() {
        Document page = site.page(URL);

        assertThat(page.select("#urgent").text()).isEqualTo("Policy urgent P1 Critical");
        assertThat(page.select(".policy .ladder").text()).startsWith("at once On-call engineer Ana on call until");
        assertThat(page.select("section:has(#duties) li").text()).isEqualTo("Keep the phone on");
        assertThat(page.select(".lede strong").text()).isEqualTo("not");
        assertThat(TestSite.fact(page, "Owner")).isEqualTo("On-call engineer");
    }

    @Test
    void withoutPoliciesThePageSaysHowToAddOne() {
        site.with("oncall.yaml", "schedules: { primary: { rotations: [ { people: [ana] } ] } }\n");

        assertThat(site.page(URL).select("section:has(#escalation) .empty").text())
                .contains("oncall.yaml");
    }

    @Test
    void aRoleThatIsItsOwnShiftDoesNotHangTheBuild() {
        site.with("oncall.yaml", "schedules: { primary: { rotations: [ { people: [on-call] } ] } }\n");

        assertThat(site.page(URL).select(".turn.now").text()).contains("On-call engineer");
    }
}
