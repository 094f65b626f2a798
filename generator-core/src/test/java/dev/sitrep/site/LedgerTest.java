package dev.sitrep.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The theme for print and audit says all that the other one says, and needs no script to say it. */
class LedgerTest {
    @Test
    void hasNoScriptAndNothingThatWaitsForOne(@TempDir Path output) throws Exception {
        Map<String, Document> pages = pages(output, "ledger");

        assertThat(Built.files(output.resolve("ledger/internal")).keySet()).noneMatch(path -> path.endsWith(".js"));
        assertThat(pages).isNotEmpty();
        pages.forEach((path, page) -> {
            assertThat(page.select("script, noscript, button, [data-after], body[data-copy]"))
                    .as(path)
                    .isEmpty();
            assertThat(page.select("details:not([open])"))
                    .as("closed in " + path)
                    .isEmpty();
            assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                    .as(path)
                    .contains("default-src 'none'")
                    .doesNotContain("script");
        });
    }

    @Test
    void hasThePagesAndThePlacesOfTheThemeThatItBuildsOn(@TempDir Path output) throws Exception {
        Map<String, Document> beacon = pages(output, "beacon");
        Map<String, Document> ledger = pages(output, "ledger");

        assertThat(ledger.keySet()).isEqualTo(beacon.keySet());
        beacon.forEach((path, page) ->
                assertThat(ids(ledger.getOrDefault(path, page))).as(path).containsAll(ids(page)));
    }

    @Test
    void numbersItsTables(@TempDir Path output) throws Exception {
        assertThat(pages(output, "ledger").values())
                .anySatisfy(page ->
                        assertThat(page.select("p.caption .no").eachText()).contains("Table"));
    }

    private static Iterable<String> ids(Document page) {
        return page.select("[id]:not(form *)").stream().map(Element::id).collect(Collectors.toSet());
    }

    private static Map<String, Document> pages(Path output, String theme) throws Exception {
        Path folder = output.resolve(theme);
        Sitrep.site(Built.request(Built.source("canaries"), folder).in(theme), line -> {});
        Map<String, Document> pages = new TreeMap<>();
        Built.files(folder).forEach((path, text) -> {
            if (path.endsWith(".html")) {
                pages.put(path, Jsoup.parse(text));
            }
        });
        return pages;
    }
}
