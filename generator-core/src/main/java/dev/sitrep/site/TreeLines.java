package dev.sitrep.site;

import dev.sitrep.model.SourceTree;
import dev.sitrep.report.SourceLines;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines of source files, to show them with findings. The last file is kept: findings come file by file. */
final class TreeLines implements SourceLines {
    private final SourceTree tree;
    private String path = "";
    private List<String> lines = List.of();

    TreeLines(SourceTree tree) {
        this.tree = tree;
    }

    @Override
    public @Nullable String line(String wanted, int number) {
        if (!wanted.equals(path)) {
            path = wanted;
            lines = read(wanted);
        }
        return number <= lines.size() ? lines.get(number - 1) : null;
    }

    private List<String> read(String file) {
        try {
            String text = new String(tree.read(file), StandardCharsets.UTF_8);
            return (text.startsWith("\uFEFF") ? text.substring(1) : text)
                    .lines()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
