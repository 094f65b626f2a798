package dev.sitrep.write;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What lies on disk, to compare. */
final class Disk {
    private Disk() {}

    /** Every file below a folder with its text. */
    static SortedMap<String, String> texts(Path folder) throws IOException {
        return read(folder, file -> Files.readString(file));
    }

    /** Every file below a folder with its identity and time of change. */
    static SortedMap<String, String> identities(Path folder) throws IOException {
        return read(
                folder,
                file -> Files.readAttributes(file, "fileKey,lastModifiedTime").toString());
    }

    /** Writes a site as Sitrep would. */
    static Changes site(Path output, Path source, String audience, Map<String, String> pages) throws OutputException {
        try (OutputFolder folder = OutputFolder.open(output, source, line -> {});
                Staging staging = folder.stage(audience)) {
            for (Map.Entry<String, String> page : pages.entrySet()) {
                staging.put(page.getKey(), page.getValue().getBytes(UTF_8));
            }
            return staging.commit();
        }
    }

    private interface Reader {
        String read(Path file) throws IOException;
    }

    private static SortedMap<String, String> read(Path folder, Reader reader) throws IOException {
        SortedMap<String, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .forEach(file -> {
                        try {
                            found.put(FileWalk.relative(folder, file), reader.read(file));
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    });
        }
        return found;
    }
}
