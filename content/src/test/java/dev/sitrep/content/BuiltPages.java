package dev.sitrep.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The pages that the plugin built, and those of them that have most to show. */
final class BuiltPages {
    private static final Pattern KIND = Pattern.compile("<body class=\"kind-([a-z-]+)\"");
    private static final Path SITES =
            Path.of(System.getProperty("sites", "target/sitrep")).toAbsolutePath();

    /** A page to look at. */
    record Page(String site, String kind, Path file) {
        @Override
        public String toString() {
            return site + " " + kind + " " + SITES.relativize(file);
        }

        /** The folder of its site for its audience. */
        Path root() {
            return SITES.resolve(site);
        }
    }

    private BuiltPages() {}

    /** The folders of the sites' audiences. */
    static List<Path> audiences() throws IOException {
        try (Stream<Path> folders = Files.walk(SITES, 2)) {
            return folders.filter(folder -> Files.exists(folder.resolve("index.html")))
                    .sorted()
                    .toList();
        }
    }

    /** The template that a page is made of; empty for one that only leads on. */
    static String kind(Path file) {
        try {
            Matcher kind = KIND.matcher(Files.readString(file));
            return kind.find() && !kind.group(1).equals("redirect") ? kind.group(1) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of each kind and audience, of each kind in Indonesian, and of each kind in the other theme. */
    static List<Page> largestOfEachKind() throws IOException {
        return largest(page -> page.kind() + " "
                + (page.site().equals("luxima/internal")
                        ? "id"
                        : page.site().contains("-ledger/")
                                ? "ledger"
                                : page.site().substring(page.site().indexOf('/'))));
    }

    /** Of each kind, whatever the site. */
    static List<Page> oneOfEachKind() throws IOException {
        return largest(Page::kind);
    }

    private static List<Page> largest(Function<Page, String> group) throws IOException {
        Map<String, Page> largest = new TreeMap<>();
        for (Path audience : audiences()) {
            String site = SITES.relativize(audience).toString();
            try (Stream<Path> files = Files.walk(audience)) {
                for (Path file : files.filter(f -> f.toString().endsWith(".html"))
                        .sorted()
                        .toList()) {
                    Page page = new Page(site, kind(file), file);
                    if (!page.kind().isEmpty()) {
                        largest.merge(group.apply(page), page, BuiltPages::larger);
                    }
                }
            }
        }
        return List.copyOf(largest.values());
    }

    private static Page larger(Page a, Page b) {
        try {
            return Files.size(b.file()) > Files.size(a.file()) ? b : a;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
