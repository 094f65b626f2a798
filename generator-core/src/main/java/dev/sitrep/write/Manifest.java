package dev.sitrep.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;

/** The list of files that Sitrep wrote for one audience, kept beside the site and not in it. */
final class Manifest {
    private final Path file;

    Manifest(Path file) {
        this.file = file;
    }

    /** Its own files, relative to the audience's folder; none when there is no list. */
    Set<String> load() throws OutputException {
        try {
            return Files.exists(file) ? new LinkedHashSet<>(Files.readAllLines(file)) : Set.of();
        } catch (IOException e) {
            throw OutputException.at(file, e);
        }
    }

    /** Replaces the list. */
    void save(Collection<String> paths) throws OutputException {
        StringBuilder text = new StringBuilder();
        new TreeSet<>(paths).forEach(path -> text.append(path).append('\n'));
        AtomicFile.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
