package dev.sitrep.site;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A fixture site, built into a folder. */
final class Built {
    static final Instant AS_OF = Instant.parse("2026-02-20T02:00:00Z");

    private Built() {}

    /** The sources of a fixture site. */
    static Path source(String name) throws URISyntaxException {
        return Path.of(Built.class.getResource("/sites/" + name).toURI());
    }

    static Request request(Path source, Path output) {
        return new Request(source, output, output.resolve("reports"), AS_OF, FailOn.ERROR, List.of());
    }

    /**
     * The sources of a fixture site, copied, with two editions: one that has a page more, and one whose zips are gone.
     *
     * @param folder that gets the sources
     * @param language of the site
     */
    static Path withEditions(String fixture, Path folder, String language) throws Exception {
        Path original = source(fixture);
        for (String path : files(original).keySet()) {
            Path file = folder.resolve(path);
            Files.createDirectories(file.resolveSibling(""));
            Files.write(file, Files.readAllBytes(original.resolve(path)));
        }
        Path settings = folder.resolve("sitrep.yaml");
        Files.writeString(settings, Files.readString(settings).replace("language: en", "language: " + language));
        Path gone = folder.resolve("pages/gone.md");
        Files.writeString(gone, "---\nid: gone\ntitle: Gone since\naudience: public\n---\nText\n");
        Request request = request(folder, folder.resolveSibling("workshop"));
        EditionSite.freeze(request, new EditionOrder("2026.1", null, List.of("approved")));
        EditionSite.freeze(request, new EditionOrder("2026.2", "Lost", List.of()));
        Files.delete(gone);
        Files.writeString(
                folder.resolve("pages/newer.md"), "---\nid: newer\ntitle: Newer\naudience: public\n---\nText\n");
        for (String audience : List.of("public", "internal")) {
            Files.delete(folder.resolve("editions/2026.2/" + audience + ".zip"));
        }
        return folder;
    }

    /** Every file below a folder, by path with forward slashes. */
    static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                files.put(name, Files.readString(path, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }
}
