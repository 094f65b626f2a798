package dev.sitrep.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class FreePageTest {
    private final TestSite site = TestSite.empty()
            .with("contacts.yaml", "roles: { lead: { name: Lead } }\n")
            .with("pages/about.md", """
                    ---
                    id: about
                    former-ids: [info]
                    title: About us
                    description: Who we are
                    audience: public
                    nav: 10
                    owner: lead
                    version: "1.2"
                    reviewed: 2026-02-10
                    review-every: 1 month
                    breaches: [ { target: review, why: Late } ]
                    ---
                    Hello.

                    ## One

                    ## Two

                    ## Three

                    ## Four
                    """)
            .with("pages/rules/deep/short.md", "---\nid: short\ntitle: Short\n---\n## Only\n");

    @Test
    void aPageShowsItsTextAndWhoKeepsIt() {
        Document page = site.page("pages/about/index.html");

        assertThat(page.select("h1").text()).isEqualTo("About us");
        assertThat(page.select(".lede").text()).isEqualTo("Who we are");
        assertThat(page.select(".prose").text()).isEqualTo("Hello. One Two Three Four");
        assertThat(TestSite.fact(page, "Owner")).isEqualTo("Lead");
        assertThat(TestSite.fact(page, "Version")).isEqualTo("1.2");
        assertThat(TestSite.fact(page, "Next review")).contains("10 Mar 2026");
        assertThat(TestSite.fact(page, "Missed promises, explained")).isEqualTo("Review meeting: Late");
        assertThat(TestSite.fact(page, "Formerly")).isEqualTo("info");
        assertThat(TestSite.fact(page, "Seen by")).isEqualTo("public");
        assertThat(TestSite.fact(page, "File")).isEqualTo("pages/about.md");
        assertThat(site.page("public", "pages/about/index.html").text()).doesNotContain("Seen by", "pages/about.md");
    }

    @Test
    void aLongPageHasAListOfItsHeadingsAndAShortOneDoesNot() {
        assertThat(site.page("pages/about/index.html").select(".toc a").eachAttr("href"))
                .containsExactly("#one", "#two", "#three", "#four");
        assertThat(site.page("pages/short/index.html").select(".toc")).isEmpty();
    }

    @Test
    void theListHasThemByFolderAndSoDoTheCrumbs() {
        Document list = site.page("pages/index.html");

        assertThat(list.select("h2").eachText()).containsExactly("General", "rules/deep");
        assertThat(list.select("section").get(0).text()).contains("About us", "Who we are", "Version 1.2", "Lead");
        assertThat(site.page("pages/short/index.html").select(".crumbs").text()).isEqualTo("Documents / rules / deep");
    }

    @Test
    void anAudienceSeesItsOwnPagesOnly() {
        assertThat(site.urls("public")).contains("pages/about/index.html").doesNotContain("pages/short/index.html");
        assertThat(site.page("public", "pages/index.html").text()).doesNotContain("Short");
    }
}
