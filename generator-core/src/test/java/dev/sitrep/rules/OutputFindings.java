package dev.sitrep.rules;

import dev.sitrep.finding.Finding;
import dev.sitrep.model.SourceTree;
import dev.sitrep.site.FailOn;
import dev.sitrep.site.Request;
import dev.sitrep.site.Sitrep;
import dev.sitrep.write.OutputException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What a rule about the rendered pages finds: the whole pipeline runs over the fixture, in a folder of its own. */
final class OutputFindings {
    private OutputFindings() {}

    static List<Finding> of(SourceTree tree, String rule, Instant asOf) {
        try {
            Path folder = Files.createTempDirectory("sitrep-fixture");
            try {
                for (String path : tree.paths()) {
                    Path file = folder.resolve("source").resolve(path);
                    Files.createDirectories(file.getParent());
                    Files.write(file, tree.read(path));
                }
                Request request = new Request(
                        folder.resolve("source"),
                        folder.resolve("output"),
                        folder.resolve("reports"),
                        asOf,
                        FailOn.NEVER,
                        List.of());
                return Sitrep.check(request).findings().stream()
                        .filter(finding -> finding.rule().equals(rule))
                        .toList();
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (OutputException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
