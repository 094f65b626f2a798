package dev.sitrep.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The records of Quty Karunia with a past: a repository in which they came to be what they are, commit by commit. What
 * they say at the end is what {@code content/quty} says, with the evidence switched on.
 *
 * <p>In it: INC-20260114-001 was internal and a P3 at first; the start of INC-20260127-001 was moved three days later;
 * the runbooks p1-system-down and api-backend-down were changed after INC-20260119-001, for which they were used; the
 * runbook database-down was called postgres-down.md; and that of nginx-down was reviewed, it says, six days before.
 */
final class QutyHistory {
    /** The clock of the example sites. */
    static final Instant AS_OF = Instant.parse("2026-02-20T02:00:00Z");

    /** What only the first states of a record said, when nobody outside could see it. */
    static final String SAID_INSIDE = "Perhaps it was the new batch import of Pak Joko.";

    /** Where the records lie in the repository. */
    static final String SOURCE = "src/sitrep";

    private static final Path QUTY = Path.of("quty").toAbsolutePath();

    private final List<Before> befores = QutyBefore.all();
    private final SortedMap<String, String> last;
    private final SortedMap<String, String> state = new TreeMap<>();
    private final FastImport commits = new FastImport();

    /**
     * What a file said until a time.
     *
     * @param path of the file; one that ends with a slash stands for all files of a folder
     * @param until when it was changed
     * @param now what it says since
     * @param then what it said
     */
    record Before(String path, Instant until, String now, String then) {
        Before(String path, String until, String now, String then) {
            this(path, Instant.parse(until), now, then);
        }
    }

    private QutyHistory() {
        last = read();
    }

    /**
     * Makes the repository.
     *
     * @param folder that is not there yet, or empty
     * @return the folder of the records in it
     */
    static Path create(Path folder) {
        QutyHistory history = new QutyHistory();
        history.tell();
        history.commits.into(folder);
        return folder.resolve(SOURCE);
    }

    /** Makes the repository anew in a folder of the build. */
    static Path create() {
        Path folder = Path.of("target/quty-history").toAbsolutePath();
        if (Files.exists(folder)) {
            try (Stream<Path> old = Files.walk(folder)) {
                for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return create(folder);
    }

    /** The files as they are at the end. */
    static SortedMap<String, String> read() {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(QUTY)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(QUTY.relativize(path).toString().replace('\\', '/'), Files.readString(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.computeIfPresent("sitrep.yaml", (path, text) -> text.replace("\ngate:\n", "\ngate:\n  evidence: git\n"));
        return files;
    }

    private void tell() {
        for (QutySteps.Step step : QutySteps.all()) {
            SortedMap<String, String> before = new TreeMap<>(state);
            last.forEach((path, text) -> {
                if (step.paths().stream().anyMatch(path::startsWith)) {
                    state.remove(QutyBefore.name(path, Instant.EPOCH));
                    state.put(QutyBefore.name(path, step.committed()), then(path, text, step.committed()));
                }
            });
            if (!state.equals(before)) {
                commits.commit(step.authored(), step.committed(), step.author(), step.message(), below(state));
            }
        }
        if (!state.equals(last)) {
            throw new IllegalStateException("the history of quty does not end with what its records say now");
        }
    }

    /** What a file said. Where a text that was changed is not found any more, this script is to be mended. */
    private String then(String path, String text, Instant when) {
        String then = text;
        for (Before before : befores) {
            boolean meant = path.equals(before.path()) || before.path().endsWith("/") && path.startsWith(before.path());
            if (meant && when.isBefore(before.until())) {
                if (!then.contains(before.now())) {
                    throw new IllegalStateException(path + " no longer has: " + before.now());
                }
                then = then.replace(before.now(), before.then());
            }
        }
        return when.isAfter(Instant.parse("2026-02-20T00:00:00Z")) ? then : AsKnown.at(when, then);
    }

    private static Map<String, String> below(SortedMap<String, String> files) {
        Map<String, String> below = new TreeMap<>();
        files.forEach((path, text) -> below.put(SOURCE + "/" + path, text));
        return below;
    }
}
