package dev.sitrep.load;

import dev.sitrep.model.Baseline;
import dev.sitrep.model.Catalog;
import dev.sitrep.model.Problem;
import dev.sitrep.model.ProseReader;
import dev.sitrep.model.Site;
import dev.sitrep.model.SourceTree;
import dev.sitrep.model.UrlRegistry;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Loads a site's sources. */
public final class Loader {
    private static final Bindings BINDINGS = new Bindings();

    private Loader() {}

    /**
     * Reads every record of a tree. Whatever is wrong with the content is among the catalogue's problems, in the order
     * of their places; a file whose record cannot be read at all is among the unreadable ones too.
     */
    public static Catalog load(SourceTree tree) {
        SortedSet<String> paths = tree.paths();
        List<SourceFile> files = files(paths);
        Names names = new Names();
        Pointer root = Pointer.root();
        FileReader zoneless = new FileReader(tree, BINDINGS, new Times(null), names, root);
        Times times = new Times(zone(files, zoneless));
        FileReader reader = new FileReader(tree, BINDINGS, times, names, root);
        List<Loaded> loaded = Parallel.map(files, reader::load);
        List<Problem> problems = new ArrayList<>(Strays.among(paths));
        UrlRegistry urls = UrlRegistryReader.read(tree, problems);
        return new Assembly(reader, loaded).catalog(paths, urls, problems);
    }

    /**
     * Reads the values of one file's bytes as they are written. Never fails: what is damaged is told as far as it can be
     * read.
     */
    public static Fields fields(String path, byte[] bytes) {
        return FlatFields.of(path, bytes);
    }

    /**
     * Reads the record of one file's bytes as {@link #load} would, with its prose, which needs no reader then.
     *
     * @param timezone of the site, or null
     * @return empty when no record lies at such a path
     */
    public static Optional<RecordState> record(String path, byte[] bytes, @Nullable ZoneId timezone) {
        SourceTree tree = new OneFile(path, bytes);
        return Layout.claim(path, List.of(path)).map(file -> {
            FileReader reader = new FileReader(tree, BINDINGS, new Times(timezone), new Names(), Pointer.root());
            Loaded loaded = reader.loadWhole(file);
            return new RecordState(path, file.type(), loaded.record(), loaded.problems());
        });
    }

    /** Reads prose again, decoded as {@link #load} decodes; empty when the file has vanished. */
    public static ProseReader prose(SourceTree tree) {
        return prose -> {
            String inline = prose.inline();
            if (inline != null) {
                return inline;
            }
            String text = FileReader.text(tree, prose.path(), new Findings(prose.path()));
            return text == null ? "" : new SourceLines(text).onward(prose.line());
        };
    }

    /**
     * The text of every record file, in the order of their paths, read as the stream comes to it. That of the baseline is
     * not among them: it repeats what is wrong elsewhere.
     */
    public static Stream<SourceText> texts(SourceTree tree) {
        SortedSet<String> paths = tree.paths();
        return files(paths).stream()
                .filter(file -> file.record() != Baseline.class)
                .flatMap(file -> SourceText.read(tree, file).stream());
    }

    /** Whether a record's file may be of that size, in bytes. */
    public static boolean reads(int size) {
        return size <= Limits.FILE_BYTES;
    }

    private static List<SourceFile> files(SortedSet<String> paths) {
        return paths.stream()
                .flatMap(path -> Layout.claim(path, paths).stream())
                .toList();
    }

    private static @Nullable ZoneId zone(List<SourceFile> files, FileReader reader) {
        return files.stream()
                .filter(file -> file.record() == Site.class)
                .findFirst()
                .map(reader::load)
                .map(site -> (Site) site.record())
                .map(Site::timezone)
                .orElse(null);
    }
}
