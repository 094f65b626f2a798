package dev.sitrep.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Pages for what is not there, has moved, or cannot be read. */
class OtherPagesTest {
    @Test
    void aRecordThatCannotBeReadHasAPageThatSaysWhyWhereItWouldHaveBeen() {
        SiteText text = new SiteText().file("incidents/2026/INC-7.md", "---\nid: INC-7\ntitle: a: b: c\n---\n");
        Document page = text.internal().page("incidents/INC-7/index.html");

        assertThat(page.select("h1").text()).isEqualTo("This record cannot be read");
        assertThat(page.select(".problems li").text())
                .startsWith("incidents/2026/INC-7.md:3:")
                .contains("not YAML");
        assertThat(text.internal().page("index.html").select(".unread a").attr("href"))
                .isEqualTo("incidents/INC-7/index.html");
    }

    @Test
    void noWiderAudienceHearsOfIt() {
        RenderedSite site = new SiteText()
                .file("incidents/2026/INC-7.md", "---\nid: INC-7\ntitle: a: b: c\n---\n")
                .visible();

        assertThat(site.urls()).doesNotContain("incidents/INC-7/index.html");
        assertThat(site.urls()).allSatisfy(url -> assertThat(site.html(url)).doesNotContain("INC-7"));
    }

    @Test
    void itDoesNotTakeTheAddressOfARecordThatCanBeRead() {
        RenderedSite site = new SiteText()
                .resolved("INC-7", "")
                .file("incidents/2026/INC-7.md", "---\nid: INC-7\ntitle: a: b: c\n---\n")
                .internal();

        assertThat(site.page("incidents/INC-7/index.html").select("h1").text()).isEqualTo("Title of INC-7");
        assertThat(site.urls()).anyMatch(url -> url.startsWith("unreadable/"));
    }

    @Test
    void aFormerIdLeadsOn() {
        Document page = new SiteText()
                .resolved("INC-1", "former-ids: [OLD-1]")
                .internal()
                .page("incidents/OLD-1/index.html");

        assertThat(page.select("meta[http-equiv=refresh]").attr("content"))
                .isEqualTo("0; url=../../incidents/INC-1/index.html");
        assertThat(page.select("main a").text()).isEqualTo("Title of INC-1");
    }

    @Test
    void thePageForUnknownAddressesWorksInAnyFolder() {
        Document page = new SiteText()
                .file("sitrep.yaml", "title: Test\nurl: https://example.example/status/\n")
                .internal()
                .page("404.html");

        assertThat(page.select("link[rel=stylesheet]").attr("href")).isEqualTo("/status/theme/site.css");
        assertThat(page.select("main li a").eachAttr("href")).contains("/status/index.html");
    }

    @Test
    void aPageKnowsWhenItIsOlderThanPromised() {
        Document page = new SiteText()
                .file("sitrep.yaml", "title: Test\nrebuild-every: 1 day\n")
                .internal()
                .page("index.html");

        assertThat(page.select(".stale").attr("data-after")).isEqualTo("2026-02-21T02:00:00Z");
        assertThat(page.select(".stale[hidden]")).hasSize(1);
    }
}
