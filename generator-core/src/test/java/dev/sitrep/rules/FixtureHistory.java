package dev.sitrep.rules;

import dev.sitrep.evidence.Evidence;
import dev.sitrep.history.History;
import dev.sitrep.history.Revisions;
import dev.sitrep.history.Workbench;
import dev.sitrep.model.Catalog;
import dev.sitrep.model.SourceTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;

/**
 * The commits that led to a fixture's files, as its {@code history.txt} tells them, oldest first: {@code =@= 2026-02-01T08:00:00Z Rini: Why}
 * begins each, {@code === path} a file that it wrote and {@code =x= path} one that it took away. One without files commits the
 * fixture's own. {@code =!= shallow} makes it a clone that lacks what came before.
 */
record FixtureHistory(String script, UnaryOperator<String> change) {
    static final String FILE = "history.txt";
    static final FixtureHistory NONE = new FixtureHistory("", UnaryOperator.identity());
    private static final Pattern COMMIT = Pattern.compile("(?m)^=@= (\\S+) ([^:\n]+): (.+)\n");
    private static final Pattern STEP = Pattern.compile("(?m)^=([=x])= (.+)\n");
    private static final String SHALLOW = "=!= shallow\n";

    /** What git says of a fixture's claims, when it asks for that. */
    Evidence evidence(Catalog catalog, SourceTree now) {
        if (!Evidence.isWanted(catalog)) {
            return Evidence.none();
        }
        try {
            Path folder = Files.createTempDirectory("sitrep-history");
            try {
                if (!script.isEmpty()) {
                    play(folder, now);
                }
                try (Revisions revisions = History.revisions(folder, null, null)) {
                    return Evidence.of(catalog, revisions);
                }
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void play(Path folder, SourceTree now) throws IOException {
        try (Workbench bench = Workbench.create(folder)) {
            String text = script.replace(SHALLOW, "");
            Matcher commit = COMMIT.matcher(text);
            RevCommit last = null;
            for (boolean more = commit.find(); more; ) {
                PersonIdent who = new PersonIdent(
                        commit.group(2), "nobody@example.org", Instant.parse(commit.group(1)), ZoneOffset.UTC);
                String message = commit.group(3);
                int start = commit.end();
                more = commit.find();
                write(folder, bench, text.substring(start, more ? commit.start() : text.length()), now);
                last = bench.commit(message, who, who);
            }
            // What the fixture has now is what is checked out.
            lay(folder, now);
            if (script.contains(SHALLOW) && last != null) {
                Files.writeString(folder.resolve(".git/shallow"), last.name() + "\n");
            }
        }
    }

    private void write(Path folder, Workbench bench, String files, SourceTree now) throws IOException {
        Matcher step = STEP.matcher(files);
        boolean more = step.find();
        if (!more) {
            lay(folder, now);
        }
        while (more) {
            boolean gone = step.group(1).equals("x");
            String path = step.group(2);
            int start = step.end();
            more = step.find();
            if (gone) {
                bench.delete(path);
            } else {
                bench.write(path, change.apply(files.substring(start, more ? step.start() : files.length())));
            }
        }
    }

    private static void lay(Path folder, SourceTree now) throws IOException {
        for (String path : now.paths()) {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, new String(now.read(path), StandardCharsets.UTF_8));
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
