package dev.sitrep.load;

import dev.sitrep.model.SourceTree;
import java.util.Optional;

/**
 * A record file as text.
 *
 * @param path relative, with forward slashes
 * @param text decoded, with line feeds only
 * @param firstProseLine 1-based; one more than there are lines where the file has no prose of its own
 */
public record SourceText(String path, String text, int firstProseLine) {
    static Optional<SourceText> read(SourceTree tree, SourceFile file) {
        Findings ignored = new Findings(file.path());
        String text = FileReader.text(tree, file.path(), ignored);
        if (text == null) {
            return Optional.empty();
        }
        FrontMatter parts = file.isMarkdown() ? FrontMatter.split(text, ignored) : null;
        int noFrontMatter = file.isMarkdown() ? 1 : new SourceLines(text).count() + 1;
        return Optional.of(new SourceText(file.path(), text, parts == null ? noFrontMatter : parts.proseLine()));
    }
}
