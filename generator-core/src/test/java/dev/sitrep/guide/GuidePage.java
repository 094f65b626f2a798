package dev.sitrep.guide;

import dev.sitrep.markdown.Document;
import dev.sitrep.markdown.LinkResolver;
import dev.sitrep.markdown.Markdown;
import dev.sitrep.markdown.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page of the manual.
 *
 * @param name its file's stem
 * @param text Markdown with front matter
 */
record GuidePage(String name, String text) {
    /** The manual's sources. */
    static final Path GUIDE = Path.of("../content/guide");

    private static final Path PAGES = GUIDE.resolve("pages");
    private static final Path RULES = PAGES.resolve("rules");
    private static final Pattern RECORD = Pattern.compile("[a-z]\\S*\\.(?:md|yaml)");

    /** The pages without those of the rules, whose examples are fixtures. */
    static List<GuidePage> all() {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".md") && !file.startsWith(RULES))
                    .sorted()
                    .map(GuidePage::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static GuidePage named(String name) {
        return read(PAGES.resolve(name + ".md"));
    }

    /** The complete files that the page shows: the fences whose title is a record's path. */
    SortedMap<String, String> examples() {
        SortedMap<String, String> files = new TreeMap<>();
        document().commands().forEach(block -> {
            String title = block.attributes().getOrDefault("title", "");
            if (RECORD.matcher(title).matches() && files.put(title, block.code()) != null) {
                throw new IllegalStateException(name + ".md shows " + title + " twice");
            }
        });
        return files;
    }

    Document document() {
        return Markdown.create(Words.ENGLISH).render(text, 1, LinkResolver.NONE);
    }

    private static GuidePage read(Path file) {
        try {
            String name = file.getFileName().toString();
            return new GuidePage(name.substring(0, name.length() - ".md".length()), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
