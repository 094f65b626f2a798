package dev.sitrep.site;

import dev.sitrep.edition.EditionName;
import dev.sitrep.edition.EditionStamp;
import dev.sitrep.edition.EditionsYaml;
import dev.sitrep.load.Loader;
import dev.sitrep.model.Catalog;
import dev.sitrep.model.Edition;
import dev.sitrep.model.Editions;
import dev.sitrep.model.SourceTree;
import dev.sitrep.write.AtomicFile;
import dev.sitrep.write.OutputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The list of editions in its folder. An edition is added at its end; nothing else in it is touched. */
final class EditionsList {
    private final Path file;

    EditionsList(Path folder) {
        this.file = folder.resolve(Path.of(Editions.FILE).getFileName());
    }

    Path file() {
        return file;
    }

    /**
     * Refuses names that cannot be, or that are taken.
     *
     * @throws EditionException when one is, or when the list cannot be read as it is
     */
    void admit(EditionOrder order) throws EditionException, IOException {
        Set<String> taken = new HashSet<>();
        for (Edition edition : read(text())) {
            taken.add(EditionName.folded(edition.name()));
            edition.aliases().forEach(alias -> taken.add(EditionName.folded(alias)));
        }
        admit("sitrep.edition", order.name(), taken);
        for (String alias : order.aliases()) {
            admit("sitrep.aliases", alias, taken);
        }
        // What could not be listed later must not be frozen now.
        with(new EditionStamp(order.name(), order.title(), Instant.EPOCH, null, false), order.aliases(), List.of());
    }

    /** The edition of a name, where it is listed. */
    Optional<Edition> find(String name) throws EditionException, IOException {
        return read(text()).stream()
                .filter(edition -> edition.name().equals(name))
                .findFirst();
    }

    /** Adds an edition. */
    void add(EditionStamp stamp, List<String> aliases, List<EditionsYaml.Copy> copies)
            throws EditionException, OutputException, IOException {
        AtomicFile.write(file, with(stamp, aliases, copies));
    }

    private byte[] with(EditionStamp stamp, List<String> aliases, List<EditionsYaml.Copy> copies)
            throws EditionException, IOException {
        String before = text();
        byte[] after = EditionsYaml.added(before, stamp, aliases, copies);
        Catalog list = list(new String(after, StandardCharsets.UTF_8));
        List<Edition> listed = list.editions().editions();
        if (isBroken(list)
                || listed.size() != read(before).size() + 1
                || !listed.get(listed.size() - 1).name().equals(stamp.name())) {
            throw new EditionException(
                    "cannot add to " + file
                            + ": its list must be the last thing in it, as '  - name: …' below 'editions:'; mend it and run this again");
        }
        return after;
    }

    private void admit(String parameter, String name, Set<String> taken) throws EditionException {
        Optional<String> fault = EditionName.fault(name);
        if (fault.isPresent()) {
            throw new EditionException(parameter + ": '" + name + "' cannot be the name of an edition: " + fault.get());
        }
        if (!taken.add(EditionName.folded(name))) {
            throw new EditionException(parameter + ": '" + name + "' is taken in " + file
                    + "; an edition that was frozen stays as it is: choose another name");
        }
    }

    private String text() throws IOException {
        return Files.exists(file) ? Files.readString(file) : "";
    }

    private List<Edition> read(String text) throws EditionException {
        Catalog list = list(text);
        if (isBroken(list) && !text.isBlank()) {
            throw new EditionException(file + " cannot be read as it is; sitrep:check says why");
        }
        return list.editions().editions();
    }

    private static Catalog list(String text) {
        return Loader.load(new OneFile(Editions.FILE, text));
    }

    private static boolean isBroken(Catalog list) {
        return list.problems().stream()
                .anyMatch(problem -> problem.place().path().equals(Editions.FILE));
    }

    /** The list alone. */
    private record OneFile(String path, String text) implements SourceTree {
        @Override
        public SortedSet<String> paths() {
            return new TreeSet<>(Set.of(path));
        }

        @Override
        public byte[] read(String wanted) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }
}
