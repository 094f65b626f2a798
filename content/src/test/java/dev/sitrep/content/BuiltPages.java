package dev.sitrep.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The pages that the plugin built: of each kind and audience the one that has most to show, and of each kind one in Indonesian. */
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
    }

    private BuiltPages() {}

    static List<Page> largestOfEachKind() throws IOException {
        Map<String, Page> largest = new TreeMap<>();
        try (Stream<Path> files = Files.walk(SITES)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".html")).sorted().toList()) {
                Path below = SITES.relativize(file);
                String site = below.getName(0) + "/" + below.getName(1);
                Matcher kind = KIND.matcher(Files.readString(file));
                if (kind.find()) {
                    Page page = new Page(site, kind.group(1), file);
                    String language = site.equals("luxima/internal")
                            ? "id"
                            : below.getName(1).toString();
                    largest.merge(kind.group(1) + " " + language, page, BuiltPages::larger);
                }
            }
        }
        return List.copyOf(largest.values());
    }

    private static Page larger(Page a, Page b) {
        try {
            return Files.size(b.file()) > Files.size(a.file()) ? b : a;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
