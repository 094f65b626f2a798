package dev.sitrep.promises;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sitrep.deadline.Obligation;
import dev.sitrep.deadline.Obligations;
import dev.sitrep.load.FolderTree;
import dev.sitrep.load.Loader;
import dev.sitrep.model.Catalog;
import dev.sitrep.model.Index;
import dev.sitrep.model.SourceTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The policies of an example organisation, with no record of its own but those that a test adds. */
final class Organisation implements SourceTree {
    private static final Path CONTENT = Path.of("../content");

    private static final String MATRIX = """
            levels:
              - id: P1
                impact: All
                respond: { within: 5 minutes }
                restore: { within: 1 hour, pausable: true }
                update: { every: 10 minutes }
                postmortem: { within: 48 hours }
                actions: { within: 30 days, after: published }
              - id: P2
                impact: Some
                respond: { within: 30 minutes }
                restore: { within: 4 hours, pausable: true }
                postmortem: { within: 1 week }
              - id: P3
                impact: Few
                respond: { within: 4 hours }
                actions: { within: 30 days }
            """;

    private final SourceTree folder;
    private final SortedMap<String, String> added = new TreeMap<>();

    private Organisation(SourceTree folder) {
        this.folder = folder;
    }

    static Organisation of(String id) {
        Path source = CONTENT.resolve(id);
        return new Organisation(FolderTree.of(source, source.resolve("target")));
    }

    /** An organisation with three levels and nothing else. */
    static Organisation small() {
        return new Organisation(new Nothing())
                .with("sitrep.yaml", "title: Small\ntimezone: Asia/Jakarta\n")
                .with("severities.yaml", MATRIX);
    }

    /** Adds a record, or replaces a file of the organisation. */
    Organisation with(String path, String text) {
        added.put(path, text);
        return this;
    }

    /** The text of a file that was added. */
    String text(String path) {
        return added.getOrDefault(path, "");
    }

    /** Adds an incident, given its front matter. */
    Organisation incident(String id, String frontMatter) {
        return with("incidents/" + id + ".md", "---\nid: " + id + "\ntitle: An incident\n" + frontMatter + "---\n");
    }

    /** Adds a published postmortem, given the rest of its front matter. */
    Organisation postmortem(String incident, String frontMatter) {
        return with(
                "postmortems/" + incident + ".md",
                "---\nincident: " + incident + "\nstatus: published\nauthors: []\n" + frontMatter + "---\n");
    }

    /** Where a promise about a record stands at a time: its state, as reports say it. */
    String state(String record, String target, String asOf) {
        return obligation(record, target, asOf).state().key();
    }

    /** The one promise about a record. */
    Obligation obligation(String record, String target, String asOf) {
        List<Obligation> found = obligations(asOf).stream()
                .filter(o -> o.record().equals(record) && o.target().equals(target))
                .toList();
        assertThat(found).as("%s of %s", target, record).hasSize(1);
        return found.get(0);
    }

    /** The names of all promises about a record. */
    List<String> targets(String record, String asOf) {
        return obligations(asOf).stream()
                .filter(o -> o.record().equals(record))
                .map(Obligation::target)
                .toList();
    }

    /** All of them. */
    List<Obligation> obligations(String asOf) {
        Catalog catalog = Loader.load(this);
        assertThat(catalog.problems()).isEmpty();
        return Obligations.of(Index.of(catalog), Instant.parse(asOf)).all();
    }

    /** No files at all. */
    private record Nothing() implements SourceTree {
        @Override
        public SortedSet<String> paths() {
            return new TreeSet<>();
        }

        @Override
        public byte[] read(String path) throws IOException {
            throw new IOException("no such file: " + path);
        }
    }

    @Override
    public SortedSet<String> paths() {
        SortedSet<String> paths = new TreeSet<>(added.keySet());
        folder.paths().stream()
                .filter(path -> !path.startsWith("incidents/") && !path.startsWith("postmortems/"))
                .forEach(paths::add);
        return paths;
    }

    @Override
    public byte[] read(String path) throws IOException {
        String text = added.get(path);
        return text == null ? folder.read(path) : text.getBytes(StandardCharsets.UTF_8);
    }
}
