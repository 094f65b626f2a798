package dev.sitrep.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds for every page of a site that uses every record, in both languages, for each audience. */
class EveryPageTest {
    private static RenderedSite site(String language, String audience) throws Exception {
        Map<String, String> files = RenderedSite.folder(
                Path.of(EveryPageTest.class.getResource("/sites/canaries").toURI()));
        String site = String.valueOf(files.get("sitrep.yaml")).replaceAll("(?m)^language:.*\\n", "");
        files.put("sitrep.yaml", "language: " + language + "\n" + site);
        files.put("incidents/broken.md", "---\nid: [\n---\n");
        return RenderedSite.of(files, audience);
    }

    @ParameterizedTest
    @CsvSource({"en,internal", "id,internal", "en,public", "id,public"})
    void readsWellWithoutStylesAndScripts(String language, String audience) throws Exception {
        RenderedSite site = site(language, audience);
        assertThat(site.urls()).contains("index.html", "history/index.html", "404.html");
        for (String url : site.urls()) {
            Document page = site.page(url);
            assertThat(page.select("html").attr("lang")).as(url).isEqualTo(language);
            assertThat(page.select("h1")).as("h1 of " + url).hasSize(1);
            assertThat(skippedHeadings(page)).as("headings of " + url).isEmpty();
            assertThat(page.select("th:not([scope])")).as("th of " + url).isEmpty();
            assertThat(page.select("[style], style, script:not([src], [type=application/ld+json]), [onclick]"))
                    .as("inline in " + url)
                    .isEmpty();
            assertThat(page.text()).as(url).doesNotContain("Optional[", "null", "dev.sitrep", "${");
        }
    }

    @ParameterizedTest
    @CsvSource({"en,internal", "en,public"})
    void itsLinksLeadSomewhereAndNowhereElse(String language, String audience) throws Exception {
        RenderedSite site = site(language, audience);
        Map<String, Document> pages = new HashMap<>();
        site.urls().forEach(url -> pages.put(url, site.page(url)));
        List<String> lost = new ArrayList<>();
        pages.forEach((url, page) -> {
            for (Element link : page.select("a[href]")) {
                String href = link.attr("href");
                if (!href.matches("(https?|mailto|tel|webcal):.*")
                        && !url.equals("404.html")
                        && !leads(pages, site.files(), url, href)) {
                    lost.add(url + " → " + href);
                }
            }
            for (Element labelled : page.select("[aria-labelledby]")) {
                assertThat(page.getElementById(labelled.attr("aria-labelledby")))
                        .as(url + labelled)
                        .isNotNull();
            }
            assertThat(page.select("[src^=http], link[rel=stylesheet][href^=http]"))
                    .as(url)
                    .isEmpty();
        });
        assertThat(lost).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"en,internal", "id,public"})
    void givesEachIdOnce(String language, String audience) throws Exception {
        RenderedSite site = site(language, audience);
        for (String url : site.urls()) {
            assertThat(site.page(url).select("[id]").eachAttr("id")).as(url).doesNotHaveDuplicates();
        }
    }

    private static boolean leads(Map<String, Document> pages, Set<String> files, String from, String href) {
        int hash = href.indexOf('#');
        String path = hash < 0 ? href : href.substring(0, hash);
        String target = path.isEmpty() ? from : Paths.normalize(Paths.folder(from), path);
        Document page = target == null ? null : pages.get(target);
        if (page == null) {
            return target != null && (files.contains(target) || target.matches("assets/.*"));
        }
        return hash < 0 || href.endsWith("#") || page.getElementById(href.substring(hash + 1)) != null;
    }

    private static List<String> skippedHeadings(Document page) {
        List<String> skipped = new ArrayList<>();
        int last = 0;
        for (Element heading : page.select("main h1, main h2, main h3, main h4, main h5, main h6")) {
            int level = heading.tagName().charAt(1) - '0';
            if (level > last + 1 && !heading.parents().is("aside")) {
                skipped.add(heading.outerHtml());
            }
            last = level;
        }
        return skipped;
    }
}
