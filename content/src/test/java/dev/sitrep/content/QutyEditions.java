package dev.sitrep.content;

import dev.sitrep.site.EditionException;
import dev.sitrep.site.EditionOrder;
import dev.sitrep.site.EditionPlaces;
import dev.sitrep.site.FailOn;
import dev.sitrep.site.Request;
import dev.sitrep.site.Sitrep;
import dev.sitrep.write.OutputException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The records of Quty Karunia with three editions: 2025.4 has a page that is gone since, 2026.1 has not yet the incident of 27
 * January, and the zips of 2026.2 are lost.
 */
final class QutyEditions {
    private static final String INCIDENT = "incidents/2026/INC-20260127-001.md";
    private static final List<String> LATER = List.of(INCIDENT, "postmortems/INC-20260127-001.md");

    private final Path folder;
    private final Path source;
    private final Map<String, String> records = QutyHistory.read();

    private QutyEditions(Path folder) {
        this.folder = folder;
        this.source = folder.resolve("source");
    }

    /**
     * Freezes and builds.
     *
     * @return the folder of the internal site
     */
    static Path build(Path folder) {
        QutyEditions quty = new QutyEditions(folder);
        try {
            quty.freezeAndBuild();
        } catch (EditionException | OutputException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder.resolve("out/internal");
    }

    /** An edition's zip, unpacked elsewhere. */
    static Path unpack(Path folder, String name) throws IOException {
        Path alone = folder.resolve("alone");
        try (ZipFile zip = new ZipFile(
                folder.resolve("source/editions/" + name + "/internal.zip").toFile())) {
            for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
                Path file = alone.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                try (InputStream in = zip.getInputStream(entry)) {
                    Files.write(file, in.readAllBytes());
                }
            }
        }
        return alone;
    }

    private void freezeAndBuild() throws EditionException, OutputException, IOException {
        for (Map.Entry<String, String> record : records.entrySet()) {
            if (!LATER.contains(record.getKey())) {
                write(record.getKey(), current(record.getValue()));
            }
        }
        Path old = source.resolve("pages/by-radio.md");
        Files.writeString(old, "---\nid: by-radio\ntitle: How we used to call\n---\nBy radio, on channel 4.\n");
        freeze("2025.4", null, "2025-12-31T17:00:00Z");
        Files.delete(old);
        freeze("2026.1", "As approved in January", "2026-01-20T17:00:00Z");
        freeze("2026.2", null, "2026-01-31T17:00:00Z");
        Files.delete(source.resolve("editions/2026.2/internal.zip"));
        for (String later : LATER) {
            write(later, records.getOrDefault(later, ""));
        }
        Sitrep.site(request("2026-02-20T02:00:00Z"), line -> {});
    }

    /** A site of that day says that it is old, across the head of its pages. */
    private static String current(String text) {
        return text.replace("  evidence: git\n", "").replace("rebuild-every: 1 day\n", "");
    }

    private void freeze(String name, String title, String asOf) throws EditionException, OutputException, IOException {
        Sitrep.edition(request(asOf), new EditionOrder(name, title, List.of()), EditionPlaces.FOLDER, line -> {});
    }

    private Request request(String asOf) {
        Path out = folder.resolve("out");
        return new Request(source, out, out.resolve("reports"), Instant.parse(asOf), FailOn.NEVER, List.of("internal"));
    }

    private void write(String path, String text) throws IOException {
        if (!text.isEmpty()) {
            Path file = source.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
    }
}
