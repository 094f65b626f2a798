package dev.sitrep.load;

import dev.sitrep.model.Catalog;
import dev.sitrep.model.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A file and the problems that the loader has with it, as {@code src/test/resources/load/problems} holds them: the
 * file's path, its text and the problems, with a line of equals signs between.
 */
record ProblemFixture(String name, String path, String text, String expected) {
    private static final String RULER = "\n=====\n";

    static ProblemFixture of(Path file) {
        try {
            String[] parts = Files.readString(file).split(RULER, -1);
            if (parts.length != 3) {
                throw new IllegalStateException(file + " has " + parts.length + " parts instead of 3");
            }
            return new ProblemFixture(file.getFileName().toString(), parts[0], parts[1] + "\n", parts[2]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the loader has to say about a text, as the fixtures write it. */
    static String problems(String path, byte[] bytes) {
        Catalog catalog = Loader.load(new MapTree().with(path, bytes));
        List<String> lines = new ArrayList<>();
        for (Problem problem : catalog.problems()) {
            lines.add(problem.type() + " " + problem.place().line() + ":"
                    + problem.place().column() + " " + String.join(" | ", problem.facts()));
        }
        catalog.unreadable().forEach(file -> lines.add("unreadable " + file.type() + " " + file.id()));
        return String.join("\n", lines) + "\n";
    }

    @Override
    public String toString() {
        return name;
    }
}
