package dev.sitrep.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Postmortems, services, messages, maintenance. */
class RecordPagesTest {
    @Test
    void aPostmortemShowsTheIncidentsFactsItsActionsAndWhoHasNotSigned() {
        RenderedSite site = new SiteText()
                .resolved("INC-1", "impact: { summary: Nobody could log in }")
                .file("postmortems/INC-1.md", """
                        ---
                        incident: INC-1
                        status: in-review
                        actions:
                          - { id: ACT-1, what: Renew the *certificate*, due: 2026-02-17, kind: prevent }
                          - { id: ACT-2, what: Watch it, due: 2026-02-25 }
                          - { id: ACT-3, what: Say so, due: 2026-02-18, done: 2026-02-18 }
                        ---
                        ## Summary
                        It expired.
                        """)
                .internal();
        Document page = site.page("postmortems/INC-1/index.html");

        assertThat(page.select("h1").text()).isEqualTo("Title of INC-1");
        assertThat(page.select(".key-facts").text()).contains("Duration 1 h", "Impact Nobody could log in");
        assertThat(page.select("#ACT-1").text()).contains("Renew the certificate", "prevents it", "overdue 2 days ago");
        assertThat(page.select("#ACT-2").text()).endsWith("Open in 6 days");
        assertThat(page.select("#ACT-3").text()).contains("Done");
        assertThat(page.select("aside").text()).contains("commander not signed yet");
        assertThat(page.select("aside .owes").text())
                .startsWith("Postmortem")
                .contains("resolved Thu 19 Feb 12:00 UTC + 2 business days", "(severities.yaml:7)");
        assertThat(site.page("postmortems/index.html").select("tbody tr").text())
                .contains("INC-1", "2 open");
        assertThat(site.page("incidents/INC-1/index.html").select("aside").text())
                .contains("Postmortem", "In review");
    }

    @Test
    void aServiceKnowsWhatDependsOnItAndItsIncidents() {
        SiteText text = new SiteText();
        for (int i = 10; i < 65; i++) {
            text.incident(
                    "INC-" + i,
                    "severity: P2\nstatus: resolved\nservices: { db: partial-outage }\nstarted: 2025-10-"
                            + String.format("%02dT%02d:00Z", i % 28 + 1, i % 24));
        }
        RenderedSite site = text.internal();
        Document page = site.page("services/db/index.html");

        assertThat(page.select("aside").text()).contains("Depended on by API");
        assertThat(page.select("#incidents ~ .rows > li")).hasSize(50);
        assertThat(page.select("#incidents ~ p").text()).isEqualTo("5 older incidents");
        assertThat(site.page("services/api/index.html").select("main").text())
                .contains("No incident has affected this service.", "Depends on Database");
    }

    @Test
    void aMessageExplainsItsPlaceholders() {
        Document page = new SiteText()
                .file("messages/update.md", "---\nid: update\ntitle: Update\n---\n{{title}}: {{blank What is known}}\n")
                .internal()
                .page("messages/update/index.html");

        assertThat(page.select("figure.copy pre").text()).isEqualTo("{{title}}: [What is known]");
        assertThat(page.select("tbody tr").eachText())
                .containsExactly(
                        "{{title}} title of the incident", "{{blank What is known}} filled in by whoever sends it");
    }

    @Test
    void maintenanceIsListedByWhereItStandsWithTheWorkThatRecurs() {
        Document page = new SiteText()
                .file("maintenance/old.md", maintenance("old", "completed", "2026-02-01"))
                .file("maintenance/new.md", maintenance("new", "scheduled", "2026-03-01"))
                .file("maintenance/routine.yaml", """
                        routine:
                          - { id: rotate, what: Rotate logs, every: 1 week, done: [2026-02-05, 2026-01-29] }
                          - { id: tidy, what: Tidy up, on: end of sprint }
                        """)
                .internal()
                .page("maintenance/index.html");

        assertThat(page.select("#coming + ul").text()).contains("Title of new", "(in 9 days)");
        assertThat(page.select("#past + ul").text()).contains("Title of old", "Completed");
        assertThat(page.select("#rotate").text()).contains("5 Feb 2026", "was due", "29 Jan 2026");
        assertThat(page.select("#tidy .state")).isEmpty();
    }

    @Test
    void anAudienceThatHasNothingOfAKindHasNoPageOfIt() {
        assertThat(RenderedSite.of(Map.of(), "public").urls())
                .containsExactlyInAnyOrder(
                        "index.html",
                        "history/index.html",
                        "history/charts/index.html",
                        "search/index.html",
                        "404.html");
    }

    private static String maintenance(String id, String status, String day) {
        return "---\nid: " + id + "\ntitle: Title of " + id + "\nstatus: " + status + "\nscheduled: { from: " + day
                + "T01:00Z, to: " + day + "T02:00Z }\n---\n";
    }
}
