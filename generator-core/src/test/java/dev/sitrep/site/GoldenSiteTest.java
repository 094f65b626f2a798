package dev.sitrep.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A site with a record of every kind, byte for byte. {@code -Dgolden=write} writes what is expected anew: look at the
 * difference before it is committed.
 */
class GoldenSiteTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    @Test
    void isAsItWas(@TempDir Path output) throws Exception {
        Sitrep.site(Built.request(Built.source("canaries"), output), line -> {});

        Map<String, String> built = pages(output);
        if ("write".equals(System.getProperty("golden"))) {
            write(built);
        }
        Map<String, String> expected = Built.files(GOLDEN);
        assertThat(built.keySet()).isEqualTo(expected.keySet());
        built.forEach((path, text) -> assertThat(text).as(path).isEqualTo(expected.get(path)));
    }

    @Test
    void isTheSameTwice(@TempDir Path one, @TempDir Path other) throws Exception {
        Sitrep.site(Built.request(Built.source("canaries"), one), line -> {});
        Sitrep.site(Built.request(Built.source("canaries"), other), line -> {});

        assertThat(pages(other)).isEqualTo(pages(one));
    }

    /** All files that readers get, but for the theme's own and the hashes of them all. */
    private static Map<String, String> pages(Path output) throws IOException {
        Map<String, String> pages = new TreeMap<>();
        for (String audience : new String[] {"public", "internal"}) {
            Built.files(output.resolve(audience)).forEach((path, text) -> {
                if (!path.startsWith("theme/") && !path.equals(ManifestFiles.FILE)) {
                    pages.put(audience + "/" + path, text);
                }
            });
        }
        return pages;
    }

    private static void write(Map<String, String> pages) throws IOException {
        if (Files.exists(GOLDEN)) {
            try (Stream<Path> old = Files.walk(GOLDEN)) {
                for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Path file = GOLDEN.resolve(page.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, page.getValue(), StandardCharsets.ISO_8859_1);
        }
    }
}
