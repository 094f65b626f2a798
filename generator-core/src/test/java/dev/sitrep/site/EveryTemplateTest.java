package dev.sitrep.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sitrep.history.Workbench;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every template is filled with a view, in each theme and both languages, and what comes out is sound HTML. */
class EveryTemplateTest {
    private static final Path TEMPLATES = Path.of("../themes/src/main/resources/dev/sitrep/themes/beacon/templates");
    private static final Pattern KIND = Pattern.compile("<body class=\"kind-([a-z-]+)\"");

    static Stream<String> themes() {
        return Sitrep.themes().stream();
    }

    @ParameterizedTest
    @MethodSource("themes")
    void isRendered(String theme, @TempDir Path output) throws Exception {
        Set<String> rendered = new TreeSet<>();
        pages(output, "en", theme).values().forEach(html -> {
            Matcher kind = KIND.matcher(html);
            if (kind.find()) {
                rendered.add(kind.group(1));
            }
        });
        assertThat(rendered).containsAll(templatesOfPages());
    }

    @ParameterizedTest
    @MethodSource("themes")
    void everyPageHasOneHeadingOfItsOwnAndIdsThatStandOnce(String theme, @TempDir Path output) throws Exception {
        pages(output, "en", theme).forEach((path, html) -> {
            Document page = Jsoup.parse(html);
            assertThat(page.select("main h1")).as("h1 of " + path).hasSize(1);
            assertThat(page.title()).as("title of " + path).isNotBlank();
            assertThat(page.select("[id]").stream().map(Element::id).toList())
                    .as("ids of " + path)
                    .doesNotHaveDuplicates();
            assertThat(page.select(
                            "[style], script:not([src], [type=application/ld+json]), style, [onclick], [onload]"))
                    .as("inline styles and scripts of " + path)
                    .isEmpty();
            assertThat(page.select("img:not([alt]), input:not([type=checkbox]):not([type=search])"))
                    .as("images without a text, and inputs, of " + path)
                    .isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("themes")
    void linksLeadToPagesAndPlacesThatExist(String theme, @TempDir Path output) throws Exception {
        Map<String, String> pages = pages(output, "en", theme);
        pages.forEach((path, html) -> {
            for (Element link : Jsoup.parse(html).select("a[href], link[href], script[src], img[src]")) {
                String target = link.hasAttr("href") ? link.attr("href") : link.attr("src");
                if (!target.matches("(?i)(https?|mailto|tel|webcal):.*")) {
                    Path file = output.resolve(path);
                    String[] parts = target.split("#", 2);
                    Path at = parts[0].isEmpty() ? file : resolved(output, path, parts[0]);
                    assertThat(at).as(path + " -> " + target).exists();
                    if (parts.length == 2) {
                        String there = pages.getOrDefault(output.relativize(at).toString(), "");
                        assertThat(Jsoup.parse(there).getElementById(parts[1]))
                                .as(path + " -> " + target)
                                .isNotNull();
                    }
                }
            }
        });
    }

    @ParameterizedTest
    @MethodSource("themes")
    void speaksIndonesian(String theme, @TempDir Path output) throws Exception {
        assertThat(pages(output, "id", theme))
                .isNotEmpty()
                .allSatisfy((path, html) -> assertThat(html).as(path).contains("<html lang=\"id\""));
    }

    /** Only the page for what is not found links from the server's root: it is shown at any depth. */
    private static Path resolved(Path output, String page, String target) {
        return target.startsWith("/")
                ? output.resolve(Path.of(page).subpath(0, 2)).resolve(target.substring(1))
                : output.resolve(page).resolveSibling(target).normalize();
    }

    private static Map<String, String> pages(Path output, String language, String theme) throws Exception {
        Path source = Built.withEditions("canaries", output.resolve("source"), language);
        try (Workbench bench = Workbench.create(source)) {
            Map<String, String> now = new TreeMap<>();
            for (String path : Built.files(Built.source("canaries")).keySet()) {
                String text = Files.readString(source.resolve(path));
                now.put(path, text);
                bench.write(path, text + (path.endsWith(".md") ? "\n\nOnce said.\n" : "\n# Once said.\n"));
            }
            bench.commit("As it was", "2026-01-01T10:00:00Z");
            now.merge("sitrep.yaml", "gate: { evidence: git }\n", String::concat);
            now.forEach(bench::write);
            bench.commit("As it is", "2026-02-02T10:00:00Z");
        }
        Sitrep.site(Built.request(source, output.resolve("out")).in(theme), line -> {});
        Map<String, String> pages = new TreeMap<>();
        Built.files(output.resolve("out")).forEach((path, text) -> {
            if (path.endsWith(".html")) {
                pages.put("out/" + path, text);
            }
        });
        return pages;
    }

    /** Those with a frame; the others are parts of them. */
    private static Set<String> templatesOfPages() throws IOException {
        try (Stream<Path> files = Files.list(TEMPLATES)) {
            return files.filter(file -> contains(file, "<@layout.frame"))
                    .map(file -> file.getFileName().toString().replace(".ftlh", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static boolean contains(Path file, String text) {
        try {
            return Files.readString(file).contains(text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
