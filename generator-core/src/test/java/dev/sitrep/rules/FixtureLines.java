package dev.sitrep.rules;

import dev.sitrep.model.SourceTree;
import dev.sitrep.report.SourceLines;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of a fixture's files. */
record FixtureLines(SourceTree tree) implements SourceLines {
    @Override
    public @Nullable String line(String path, int line) {
        try {
            List<String> lines = new String(tree.read(path), StandardCharsets.UTF_8)
                    .replaceFirst("^\uFEFF", "")
                    .lines()
                    .toList();
            return line <= lines.size() ? lines.get(line - 1) : null;
        } catch (IOException e) {
            return null;
        }
    }
}
