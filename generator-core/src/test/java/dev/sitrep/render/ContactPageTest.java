package dev.sitrep.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ContactPageTest {
    private static final String URL = "contacts/index.html";

    private final TestSite site = TestSite.empty()
            .with("contacts.yaml", """
                    people:
                      ana:
                        name: Ana
                        title: Engineer
                        phone: "+62 812 5550 1"
                        email: ana@x.example
                        slack: "@ana"
                        telegram: "@ana_x"
                        whatsapp: "+62 812 5550 1"
                        timezone: Asia/Makassar
                        verified: 2025-10-01
                        trained: { Restart: 2026-01-06, Sailing: 2025-05-05 }
                        note: Deaf in the left ear
                      ben: { name: Ben, verified: 2026-02-01 }
                    roles:
                      on-call: { name: On-call engineer, schedule: primary, phone: "+62 21 5550 9", duties: ["Keep **awake**"], note: Takes the phone along }
                      lead: { name: Lead, description: Leads, people: [ana, ben], must-know: [Restart, Rollback], verified: 2026-02-01, phone: "+62 812 5550 1" }
                      commander: { name: Commander, assigned: per-incident, duties: [Coordinates] }
                      robot: { name: Robot, automatic: true }
                      empty: { name: Nobody's role }
                    teams:
                      ops: { name: Ops, description: Runs it, members: [ana], lead: ben, slack: "@ops", email: ops@x.example, phone: "+62 21 5550 3", must-know: [Deploy], duties: [Runs things], verified: 2026-02-01, note: Second floor }
                    audiences-of-messages:
                      everybody: { name: Everybody, to: [all@x.example, lead, emergency], via: [emergency], note: Sparingly }
                    channels:
                      - { id: emergency, name: "#emergency", purpose: For fires, kind: [slack, siren], for: [P1], url: "https://chat.x.example/1", note: Loud }
                    vendors:
                      - { id: hoster, name: Hoster, phone: "+1 415 555 0100", email: help@h.example, url: "https://h.example/", covers: [api, DNS], verified: 2026-02-01, note: Slow }
                    hotlines:
                      - { name: Hotline, phone: "+62 21 5550 100", hours: 24x7, verified: 2026-02-01, note: Always }
                    verify-every: 90 days
                    show: { public: [role, channel], internal: all }
                    owner: lead
                    review-every: 1 month
                    reviewed: 2026-02-10
                    """)
            .with("oncall.yaml", """
                    schedules:
                      primary: { name: Primary, handover: "09:00", rotations: [ { people: [ana, ben], every: 1 week, from: 2026-02-16 } ] }
                    """)
            .with("severities.yaml", "levels: [ { id: P1, name: Critical } ]\n")
            .with("services.yaml", "groups: [ { name: Core, services: [ { id: api, name: API } ] } ]\n");

    @Test
    void hotlinesAndWhoeverIsOnCallComeFirst() {
        Element now = site.page(URL).select(".call-now").get(0);

        assertThat(now.select("h3").eachText()).containsExactly("Hotline", "On-call engineer");
        assertThat(now.select("a[href^=tel:]").eachAttr("href"))
                .containsExactly("tel:+62215550100", "tel:+62215550" + "9", "tel:+6281255501");
        assertThat(now.text())
                .contains("answered 24x7", "Verified 1 Feb 2026", "Always", "Ana on call until 23 Feb 2026, 09:00 WIB");
    }

    @Test
    void aPersonsEntryHasEveryWayToReachThem() {
        Element ana = site.page(URL).select("article:has(#ana)").get(0);

        assertThat(ana.select("a").eachAttr("href"))
                .contains(
                        "tel:+6281255501",
                        "https://wa.me/6281255501",
                        "https://t.me/ana_x",
                        "mailto:ana@x.example",
                        "../contacts/index.html#lead");
        assertThat(ana.text())
                .contains("Engineer", "Slack @ana", "Asia/Makassar", "Sailing (5 May 2025)", "Deaf in the left ear")
                .contains("Verified 1 Oct 2025 was due 51 days ago");
        assertThat(site.page(URL).select("article:has(#ben)").text())
                .contains("Verified 1 Feb 2026")
                .doesNotContain("due");
    }

    @Test
    void aRoleTellsWhoFillsItAndDoesNotRepeatItsOwnNumber() {
        Element lead = site.page(URL).select("article:has(#lead)").get(0);

        assertThat(lead.select(".fills .who").eachText()).containsExactly("Ana", "Ben");
        assertThat(lead.select("a[href=tel:+6281255501]")).hasSize(1);
        assertThat(lead.text()).contains("Leads", "Must know Restart, Rollback", "Verified 1 Feb 2026");
        assertThat(site.page(URL).select("article:has(#on-call)").text())
                .contains("On call by Primary", "Keep awake", "Takes the phone along");
        assertThat(site.page(URL).select("article:has(#robot)").text()).contains("a machine");
        assertThat(site.page(URL).select("article:has(#empty)").text()).contains("nobody yet");
        assertThat(site.page(URL).select("section:has(#per-incident) article").text())
                .isEqualTo("Commander Duties Coordinates");
    }

    @Test
    void teamsChannelsVendorsAndAudiencesAreComplete() {
        Document page = site.page(URL);

        assertThat(page.select("article:has(#ops)").text())
                .contains("Runs it", "+62 21 5550 3", "@ops", "ops@x.example", "Lead Ben", "Members Ana", "Runs things")
                .contains("Deploy", "Verified 1 Feb 2026", "Second floor");
        assertThat(page.select("article:has(#emergency)").text())
                .contains("#emergency", "slack", "siren", "P1", "For fires", "https://chat.x.example/1", "Loud");
        assertThat(page.select("article:has(#hoster)").text())
                .contains("+1 415 555 0100", "help@h.example", "https://h.example/", "API, DNS", "Verified", "Slow");
        assertThat(page.select("article:has(#everybody)").text())
                .contains("all@x.example", "Lead", "#emergency", "via #emergency", "Sparingly");
    }

    @Test
    void trainingShowsWhoWasNotTrained() {
        Element table = site.page(URL).select(".training").get(0);

        assertThat(table.select("thead th").eachText()).containsExactly("Skill", "Ana", "Ben");
        assertThat(table.select("tbody tr").eachText())
                .containsExactly("Restart 6 Jan 2026 not trained", "Rollback not trained not trained");
    }

    @Test
    void theEndTellsHowTheListIsKept() {
        Document page = site.page(URL);

        assertThat(page.select("main > .upkeep").text())
                .startsWith("Each way to reach somebody is tried every 90 days.");
        assertThat(TestSite.fact(page, "Who sees what")).isEqualTo("public: role, channel internal: everything");
        assertThat(TestSite.fact(page, "Next review")).contains("10 Mar 2026", "due in 19 days");
    }

    @Test
    void anIdOfBothARoleAndAChannelGivesTwoIds() {
        site.with("contacts.yaml", "roles: { ops: { name: Ops } }\nchannels: [ { id: ops, name: '#ops' } ]\n");

        assertThat(site.page(URL).select("[id]").eachAttr("id"))
                .doesNotHaveDuplicates()
                .contains("ops", "ops-2");
        assertThat(site.page(URL).select("#ops").text()).isEqualTo("Ops");
    }

    @Test
    void aWiderAudienceSeesOnlyWhatTheListShowsIt() {
        Document page = site.page("public", URL);

        assertThat(page.text())
                .contains("Lead", "#emergency")
                .doesNotContain("Ana", "5550", "@x.example", "nobody yet", "Verified", "Who sees what");
    }
}
