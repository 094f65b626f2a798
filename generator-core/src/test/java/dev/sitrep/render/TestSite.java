package dev.sitrep.render;

import dev.sitrep.audience.Projection;
import dev.sitrep.load.Loader;
import dev.sitrep.markdown.Markdown;
import dev.sitrep.markdown.Words;
import dev.sitrep.model.Catalog;
import dev.sitrep.model.Language;
import dev.sitrep.model.SourceTree;
import dev.sitrep.view.Lexicon;
import dev.sitrep.view.PagePlan;
import dev.sitrep.view.Pages;
import dev.sitrep.view.Situation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** A site whose sources are written in the test; its pages are parsed. A template that misses a value fails the test. */
public final class TestSite implements SourceTree {
    /** The clock: a Friday morning in Jakarta. */
    public static final Instant AS_OF = Instant.parse("2026-02-20T02:00:00Z");

    private final SortedMap<String, String> files = new TreeMap<>();

    private TestSite() {}

    /** A site with a title and a zone, and nothing else. */
    public static TestSite empty() {
        return new TestSite()
                .with("sitrep.yaml", "title: Example\ntimezone: Asia/Jakarta\nurl: https://status.example/\n");
    }

    /** A site with a title and no more. */
    public static TestSite bare() {
        return new TestSite().with("sitrep.yaml", "title: Example\n");
    }

    /** The same in Indonesian. */
    public static TestSite indonesian() {
        return new TestSite().with("sitrep.yaml", "title: Contoh\ntimezone: Asia/Jakarta\nlanguage: id\n");
    }

    /** Adds or replaces a file. */
    public TestSite with(String path, String text) {
        files.put(path, text);
        return this;
    }

    /** A page as the innermost audience sees it. */
    public Document page(String url) {
        return page("internal", url);
    }

    /** A page as an audience sees it. */
    public Document page(String audience, String url) {
        try {
            Site site = site(audience);
            PagePlan plan = site.pages.plans().stream()
                    .filter(p -> p.url().equals(url))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no page " + url + " among " + urls(audience)));
            return Jsoup.parse(site.renderer.render(site.pages.compose(plan)).html());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The addresses of an audience's pages. */
    public List<String> urls(String audience) {
        try {
            return site(audience).pages.plans().stream().map(PagePlan::url).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What an audience sees go on, whatever is wrong with the records. */
    public Situation situation(String audience) {
        try {
            return site(audience, Loader.load(this)).pages.situation();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The value beside a name in a list of facts. */
    public static String fact(Element page, String name) {
        Elements names = page.select("dt");
        for (Element dt : names) {
            if (dt.text().equals(name)) {
                Element value = dt.nextElementSibling();
                return value == null ? "" : value.text();
            }
        }
        throw new AssertionError("no fact '" + name + "' among " + names.eachText());
    }

    @Override
    public SortedSet<String> paths() {
        return Collections.unmodifiableSortedSet((SortedSet<String>) files.keySet());
    }

    @Override
    public byte[] read(String path) {
        return files.getOrDefault(path, "").getBytes(StandardCharsets.UTF_8);
    }

    private Site site(String audience) throws IOException {
        Catalog catalog = Loader.load(this);
        if (!catalog.problems().isEmpty()) {
            throw new AssertionError(catalog.problems().toString());
        }
        return site(audience, catalog);
    }

    private Site site(String audience, Catalog catalog) throws IOException {
        Theme theme = Theme.of("beacon", this);
        Language language =
                catalog.site().language() == null ? Language.EN : catalog.site().language();
        Lexicon words = new Lexicon(language, theme.words(language));
        Pages pages = Pages.of(
                Projection.of(catalog, Loader.prose(this), audience), AS_OF, words, Markdown.create(Words.ENGLISH));
        return new Site(pages, new Renderer(theme, words));
    }

    private record Site(Pages pages, Renderer renderer) {}
}
