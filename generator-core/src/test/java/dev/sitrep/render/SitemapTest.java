package dev.sitrep.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sitrep.view.PagePlan;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.IntStream;
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

    private static final Map<String, Instant> CHANGES =
            Map.of("incidents/INC-1/index.html", Instant.parse("2026-02-01T10:20:00Z"));

    @Test
    void whenAPageLastChangedIsTheRecordsToSay() {
        Document xml = xml(Sitemap.files("https://status.example/", true, PAGES, CHANGES), "sitemap.xml");

        assertThat(xml.select("lastmod").stream().map(Element::text)).containsExactly("2026-02-01T10:20:00Z");
        assertThat(xml.select("url:has(lastmod) > loc").text()).endsWith("/INC-1/");
    }

    @Test
    void moreThanFiftyThousandPagesTakeSeveralFilesAndAnIndex() {
        List<PagePlan> many = IntStream.range(0, 50_001)
                .mapToObj(i -> page("incidents/" + i + "/index.html", "incident"))
                .toList();

        SortedMap<String, byte[]> files = Sitemap.files("https://status.example/", true, many, Map.of());

        assertThat(xml(files, "sitemap.xml").select("sitemapindex > sitemap > loc").stream()
                        .map(Element::text))
                .containsExactly("https://status.example/sitemap-1.xml", "https://status.example/sitemap-2.xml");
        assertThat(xml(files, "sitemap-1.xml").select("url")).hasSize(50_000);
        assertThat(xml(files, "sitemap-2.xml").select("url")).hasSize(1);
    }

    @Test
    void everyPageOfAnOpenSiteIsListedByItsAddress() {
        SortedMap<String, byte[]> files = Sitemap.files("https://status.example/a&b", true, PAGES, CHANGES);

        Document xml = xml(files, "sitemap.xml");
        assertThat(xml.select("urlset > url > loc").stream().map(Element::text))
                .containsExactly("https://status.example/a&b/", "https://status.example/a&b/incidents/INC-1/");
        assertThat(text(files, "robots.txt"))
                .isEqualTo("User-agent: *\nDisallow:\nSitemap: https://status.example/a&b/sitemap.xml\n");
    }

    @Test
    void aSiteWithoutAnAddressHasNoSitemap() {
        SortedMap<String, byte[]> files = Sitemap.files(null, true, PAGES, CHANGES);

        assertThat(files).containsOnlyKeys("robots.txt");
        assertThat(text(files, "robots.txt")).isEqualTo("User-agent: *\nDisallow:\n");
    }

    @Test
    void whatNotEverybodySeesTellsNothingOfItsPages() {
        SortedMap<String, byte[]> files = Sitemap.files("https://status.example/", false, PAGES, CHANGES);

        assertThat(files).containsOnlyKeys("robots.txt");
        assertThat(text(files, "robots.txt")).isEqualTo("User-agent: *\nDisallow: /\n");
    }

    @Test
    void anAddressCannotAddLines() {
        String hostile = "https://status.example/\nDisallow: /<x>";
        SortedMap<String, byte[]> files = Sitemap.files(hostile, true, PAGES, CHANGES);

        assertThat(text(files, "robots.txt").lines()).hasSize(3);
        assertThat(text(files, "sitemap.xml")).doesNotContain("<x>");
    }

    private static Document xml(SortedMap<String, byte[]> files, String name) {
        return Jsoup.parse(text(files, name), "", Parser.xmlParser());
    }

    private static PagePlan page(String url, String template) {
        return new PagePlan(url, template, url, null, "", prose -> "");
    }

    private static String text(SortedMap<String, byte[]> files, String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }
}
