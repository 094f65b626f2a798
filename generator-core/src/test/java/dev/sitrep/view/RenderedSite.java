package dev.sitrep.view;

import dev.sitrep.audience.Projection;
import dev.sitrep.load.Loader;
import dev.sitrep.markdown.Markdown;
import dev.sitrep.markdown.Words;
import dev.sitrep.model.Catalog;
import dev.sitrep.model.Language;
import dev.sitrep.model.SourceTree;
import dev.sitrep.render.Renderer;
import dev.sitrep.render.Theme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A site's pages, from texts to HTML, without a folder. The clock stands at 2026-02-20T02:00Z. */
final class RenderedSite {
    private static final Instant AS_OF = Instant.parse("2026-02-20T02:00:00Z");

    private final SortedMap<String, String> html = new TreeMap<>();

    private final SortedMap<String, List<List<String>>> sheets = new TreeMap<>();

    private final Set<String> files = new TreeSet<>();

    private RenderedSite() {}

    /** As the innermost audience sees it, in English and UTC. */
    static RenderedSite internal(Map<String, String> files) {
        return of(files, "internal");
    }

    static RenderedSite of(Map<String, String> files, String audience) {
        Map<String, String> all = new TreeMap<>(files);
        all.putIfAbsent("sitrep.yaml", "title: Test\nurl: https://status.test.example/\n");
        try {
            return render(new Texts(all), audience);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The files of a folder as texts, to be changed before they are rendered. */
    static Map<String, String> folder(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readString(path));
            }
        }
        return files;
    }

    private static RenderedSite render(SourceTree tree, String audience) throws IOException {
        Catalog catalog = Loader.load(tree);
        Theme theme = Theme.of("beacon", tree);
        Language language =
                catalog.site().language() == null ? Language.EN : catalog.site().language();
        Lexicon words = new Lexicon(language, theme.words(language));
        Pages pages = Pages.of(
                Projection.of(catalog, Loader.prose(tree), audience), AS_OF, words, Markdown.create(Words.ENGLISH));
        Renderer renderer = new Renderer(theme, words);
        RenderedSite site = new RenderedSite();
        site.files.addAll(pages.files());
        for (Sheet sheet : pages.sheets()) {
            List<List<String>> rows = new ArrayList<>(List.of(sheet.header()));
            sheet.each(rows::add);
            site.sheets.put(sheet.url(), rows);
        }
        for (PagePlan plan : pages.plans()) {
            site.html.put(plan.url(), renderer.render(pages.compose(plan)).html());
        }
        return site;
    }

    /** The addresses of the files that go with the pages. */
    Set<String> files() {
        return files;
    }

    /** The addresses of the files for spreadsheets. */
    Set<String> sheets() {
        return sheets.keySet();
    }

    /** The rows of one, the names of its columns first. */
    List<List<String>> sheet(String url) {
        return sheets.getOrDefault(url, List.of());
    }

    /** The addresses of all pages. */
    Set<String> urls() {
        return html.keySet();
    }

    String html(String url) {
        String page = html.get(url);
        if (page == null) {
            throw new AssertionError("no page " + url + " among " + html.keySet());
        }
        return page;
    }

    Document page(String url) {
        return Jsoup.parse(html(url));
    }

    private record Texts(Map<String, String> files) implements SourceTree {
        @Override
        public SortedSet<String> paths() {
            return new TreeSet<>(files.keySet());
        }

        @Override
        public byte[] read(String path) {
            return String.valueOf(files.get(path)).getBytes(StandardCharsets.UTF_8);
        }
    }
}
