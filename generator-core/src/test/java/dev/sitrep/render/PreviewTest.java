package dev.sitrep.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a page tells those who link to it, and search engines. */
class PreviewTest {
    private static final String HOSTILE = "</script><script>alert(1)</script><!-- \" x";

    private final TestSite site = TestSite.empty()
            .with("severities.yaml", "levels: [ { id: P1, name: Critical } ]\n")
            .with(
                    "services.yaml",
                    "groups: [ { name: All, services: [ { id: api, name: API, description: The **door** } ] } ]\n")
            .with("incidents/i.md", """
                    ---
                    id: i
                    title: "API down"
                    severity: P1
                    status: resolved
                    audience: public
                    services: { api: major-outage }
                    started: 2026-02-19T10:00Z
                    resolved: 2026-02-19T10:38Z
                    ---
                    """);

    @Test
    void anIncidentTellsWhatItWasInALine() {
        Document page = site.page("public", "incidents/i/index.html");

        assertThat(meta(page, "og:description"))
                .isEqualTo("Resolved · P1 Critical · API · 19 Feb 2026, 17:00 WIB · 38 min")
                .isEqualTo(page.select("meta[name=description]").attr("content"));
        assertThat(meta(page, "og:title")).isEqualTo("API down");
        assertThat(meta(page, "og:type")).isEqualTo("article");
        assertThat(meta(page, "og:url")).isEqualTo("https://status.example/incidents/i/");
        assertThat(meta(page, "og:site_name")).isEqualTo("Example");
        assertThat(meta(page, "og:locale")).isEqualTo("en_US");
        assertThat(page.select("meta[property=og:image]")).isEmpty();
        assertThat(page.select("meta[name=twitter:card]").attr("content")).isEqualTo("summary");
    }

    @Test
    void aServiceTellsWhatItIsWithoutMarkup() {
        assertThat(meta(site.page("public", "services/api/index.html"), "og:description"))
                .isEqualTo("The door");
    }

    @Test
    void aPageThatNotEverybodySeesHasNone() {
        assertThat(site.page("internal", "incidents/i/index.html").select("meta[property], script[type]"))
                .isEmpty();
    }

    @Test
    void aSiteWithoutAnAddressHasNone() {
        site.with("sitrep.yaml", "title: Example\n");

        assertThat(site.page("public", "index.html").select("meta[property], script[type]"))
                .isEmpty();
    }

    @Test
    void aLogoIsShownWhereItIsAPhotographNotADrawing() {
        site.with("assets/logo.png", "x").with("assets/logo.svg", "x");

        look("assets/logo.png");
        assertThat(meta(site.page("public", "index.html"), "og:image"))
                .isEqualTo("https://status.example/assets/logo.png");
        look("assets/logo.svg");
        assertThat(site.page("public", "index.html").select("meta[property=og:image]"))
                .isEmpty();
    }

    @Test
    void theWayToAPageIsThereForSearchEnginesWhateverItsTitle() {
        site.with("pages/p.md", "---\nid: p\ntitle: '" + HOSTILE + "'\naudience: public\n---\n");

        Document page = site.page("public", "pages/p/index.html");

        assertThat(page.select("script")).hasSize(2);
        JsonNode crumbs = JsonMapper.shared()
                .readTree(page.select("script[type=application/ld+json]").get(0).data());
        assertThat(crumbs.at("/@type").asString()).isEqualTo("BreadcrumbList");
        assertThat(crumbs.at("/itemListElement/0/item").asString()).isEqualTo("https://status.example/");
        assertThat(crumbs.at("/itemListElement")
                        .valueStream()
                        .reduce((a, b) -> b)
                        .orElseThrow()
                        .get("name")
                        .asString())
                .isEqualTo(HOSTILE);
    }

    private void look(String logo) {
        site.with("sitrep.yaml", "title: Example\nurl: https://status.example/\nlook: { logo: " + logo + " }\n");
    }

    private static String meta(Document page, String property) {
        return page.select("meta[property=" + property + "]").attr("content");
    }
}
