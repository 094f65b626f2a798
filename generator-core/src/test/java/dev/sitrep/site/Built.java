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
