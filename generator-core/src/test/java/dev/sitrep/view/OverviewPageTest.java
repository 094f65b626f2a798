package dev.sitrep.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class OverviewPageTest {
    private static final String OPEN = """
            severity: P1
            status: investigating
            audience: public
            services: { api: major-outage }
            started: 2026-02-20T01:30Z
            updates: [ { at: 2026-02-20T01:40Z, status: investigating, text: "We **look** into it." } ]""";

    private static String text(Document page, String selector) {
        return page.select(selector).text();
    }

    @Test
    void saysWhatIsWrongSinceWhenAndWhatWasSaidLast() {
        Document page = new SiteText().incident("INC-1", OPEN).internal().page("index.html");

        assertThat(text(page, "h1")).isEqualTo("Partial System Outage");
        assertThat(text(page, ".banner"))
                .contains("Since 20 Feb 2026, 01:30 UTC (30 min ago): API")
                .contains("Title of INC-1: We look into it. 20 Feb 2026, 01:40 UTC");
        assertThat(text(page, ".svc:contains(API) .state")).isEqualTo("Major Outage");
        assertThat(text(page, ".svc:contains(Database) .state")).isEqualTo("Operational");
        assertThat(text(page, ".open-incidents .meta")).contains("Investigating P1 Critical", "30 min so far");
    }

    @Test
    void aServiceIsWellAgainAsSoonAsAnUpdateSaysSo() {
        String watched = OPEN.replace("status: investigating\naud", "status: monitoring\naud")
                .replace("text:", "services: { api: operational }, text:");
        Document page = new SiteText().incident("INC-1", watched).internal().page("index.html");

        assertThat(text(page, "h1")).isEqualTo("All Systems Operational");
        assertThat(text(page, "#open + ul")).contains("Title of INC-1", "Monitoring");
    }

    @Test
    void anOutageOfAllIsWordedSoAndIsNotMaskedByMaintenance() {
        SiteText site = new SiteText()
                .incident("INC-1", OPEN.replace("api: major-outage", "api: major-outage, db: major-outage"))
                .file("maintenance/move.md", """
                        ---
                        id: move
                        title: The move
                        services: [api, db]
                        status: in-progress
                        audience: public
                        scheduled: { from: 2026-02-20T01:00Z, to: 2026-02-20T03:00Z }
                        ---
                        """);

        assertThat(text(site.visible().page("index.html"), "h1")).isEqualTo("Major System Outage");
    }

    @Test
    void aServiceIsWellAgainAsSoonAsTheImpactEnded() {
        String mitigated = OPEN.replace("started:", "mitigated: 2026-02-20T01:50Z\nstarted:");
        Document page = new SiteText().incident("INC-1", mitigated).internal().page("index.html");

        assertThat(text(page, "h1")).isEqualTo("All Systems Operational");
        assertThat(text(page, ".svc:contains(API) .state")).isEqualTo("Operational");
    }

    @Test
    void maintenanceThatGoesOnIsTheStateOfItsServices() {
        Document page =
                new SiteText().file("maintenance/move.md", """
                        ---
                        id: move
                        title: The move
                        services: [db]
                        status: in-progress
                        audience: public
                        scheduled: { from: 2026-02-20T01:00Z, to: 2026-02-20T03:00Z }
                        ---
                        """).visible().page("index.html");

        assertThat(text(page, "h1")).isEqualTo("Service Under Maintenance");
        assertThat(text(page, "#going + ul")).contains("The move", "In progress", "Fri 20 Feb 2026, 01:00 – 03:00 UTC");
    }

    @Test
    void daysWithoutIncidentsThatFollowOneAnotherAreOneEntry() {
        Document page = new SiteText().resolved("INC-1", "").internal().page("index.html");

        assertThat(page.select(".days-list h3").eachText())
                .containsExactly("Fri 20 Feb 2026", "Thu 19 Feb 2026", "7 – 18 Feb 2026");
        assertThat(text(page, ".banner")).contains("The last incident began 16 h ago.");
    }

    @Test
    void anEmptySiteSaysWhatIsMissingAndTellsItsAuthorsHow() {
        RenderedSite inside = RenderedSite.internal(Map.of());
        RenderedSite outside = RenderedSite.of(Map.of(), "public");

        assertThat(text(inside.page("index.html"), ".empty")).contains("services.yaml", "incidents/");
        assertThat(text(outside.page("index.html"), ".empty"))
                .contains("No services are listed yet", "No incident has been recorded")
                .doesNotContain(".yaml", "incidents/");
    }
}
