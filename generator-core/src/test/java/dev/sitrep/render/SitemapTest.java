package dev.sitrep.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sitrep.view.PagePlan;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class SitemapTest {
    private static final List<PagePlan> PAGES = List.of(
            page("index.html", "overview"),
            page("incidents/INC-1/index.html", "incident"),
            page("incidents/INC-0/index.html", "redirect"),
            page("404.html", "notfound"));

    @Test
    void everyPageOfAnOpenSiteIsListedByItsAddress() {
        SortedMap<String, byte[]> files = Sitemap.files("https://status.example/a&b", true, PAGES);

        Document xml = Jsoup.parse(text(files, "sitemap.xml"), "", Parser.xmlParser());
        assertThat(xml.select("urlset > url > loc").stream().map(Element::text))
                .containsExactly("https://status.example/a&b/", "https://status.example/a&b/incidents/INC-1/");
        assertThat(text(files, "robots.txt"))
                .isEqualTo("User-agent: *\nDisallow:\nSitemap: https://status.example/a&b/sitemap.xml\n");
    }

    @Test
    void aSiteWithoutAnAddressHasNoSitemap() {
        SortedMap<String, byte[]> files = Sitemap.files(null, true, PAGES);

        assertThat(files).containsOnlyKeys("robots.txt");
        assertThat(text(files, "robots.txt")).isEqualTo("User-agent: *\nDisallow:\n");
    }

    @Test
    void whatNotEverybodySeesTellsNothingOfItsPages() {
        SortedMap<String, byte[]> files = Sitemap.files("https://status.example/", false, PAGES);

        assertThat(files).containsOnlyKeys("robots.txt");
        assertThat(text(files, "robots.txt")).isEqualTo("User-agent: *\nDisallow: /\n");
    }

    @Test
    void anAddressCannotAddLines() {
        String hostile = "https://status.example/\nDisallow: /<x>";
        SortedMap<String, byte[]> files = Sitemap.files(hostile, true, PAGES);

        assertThat(text(files, "robots.txt").lines()).hasSize(3);
        assertThat(text(files, "sitemap.xml")).doesNotContain("<x>");
    }

    private static PagePlan page(String url, String template) {
        return new PagePlan(url, template, url, null, "", prose -> "");
    }

    private static String text(SortedMap<String, byte[]> files, String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }
}
