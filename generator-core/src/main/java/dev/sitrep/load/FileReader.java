package dev.sitrep.load;

import dev.sitrep.model.Marks;
import dev.sitrep.model.ProblemType;
import dev.sitrep.model.Prose;
import dev.sitrep.model.SourceTree;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads one file as the record it holds. */
final class FileReader {
    private final SourceTree tree;
    private final Bindings bindings;
    private final Times times;
    private final Names names;
    private final Pointer root;

    FileReader(SourceTree tree, Bindings bindings, Times times, Names names, Pointer root) {
        this.tree = tree;
        this.bindings = bindings;
        this.times = times;
        this.names = names;
        this.root = root;
    }

    /** The record of a file and what is wrong with it. */
    Loaded load(SourceFile file) {
        return load(file, false);
    }

    /** The same, and the record holds its prose itself. */
    Loaded loadWhole(SourceFile file) {
        return load(file, true);
    }

    private Loaded load(SourceFile file, boolean withProse) {
        Findings findings = new Findings(file.path());
        return new Loaded(file, record(file, withProse, findings), findings.problems());
    }

    /** A list record without content, for a file that is not there. */
    Object empty(String path, Class<?> record) {
        Mapping nothing = Mapping.empty(1);
        Scope scope = new Scope(new Findings(path), new SourceLines(""), Marks.none(path), names, times, null);
        return bound(nothing, "", record, scope);
    }

    private @Nullable Object record(SourceFile file, boolean withProse, Findings findings) {
        findings.record(file.isList() ? null : file.stem());
        String text = text(tree, file.path(), findings);
        if (text == null) {
            return null;
        }
        EncodingCheck.check(text, findings);
        SourceLines lines = new SourceLines(text);
        YamlDocument document;
        Prose prose = null;
        if (file.isMarkdown()) {
            FrontMatter parts = FrontMatter.split(text, findings);
            if (parts == null) {
                return null;
            }
            int line = parts.proseLine();
            prose = new Prose(file.path(), line, withProse ? lines.onward(line) : null);
            document = new YamlReader(findings, lines, 2).read(parts.yaml());
        } else {
            document = new YamlReader(findings, lines, 1).read(text);
        }
        Mapping root = document.root();
        return root == null ? null : record(file, root, document.whole(), prose, lines, findings);
    }

    private @Nullable Object record(
            SourceFile file,
            Mapping mapping,
            boolean whole,
            @Nullable Prose prose,
            SourceLines lines,
            Findings findings) {
        if (!file.isList()
                && mapping.get("id") instanceof Scalar id
                && !id.isNothing()
                && id.text().length() <= Limits.VALUE) {
            findings.record(names.shared(id.text()));
        }
        Findings found = whole ? findings : findings.ofRest();
        Marks marks = Positions.of(file.path(), mapping, root);
        Scope scope = new Scope(found, lines, marks, names, times, prose);
        Object record = bound(mapping, file.stem(), file.record(), scope);
        return whole ? record : null;
    }

    private Object bound(Mapping mapping, String stem, Class<?> type, Scope scope) {
        Object record = bindings.record(type).read(mapping, root, stem, scope);
        if (record == null) {
            throw new IllegalStateException("a mapping always gives a record: " + type);
        }
        return record;
    }

    /** A file's text; null, with a problem, when it cannot be read or is too large. */
    static @Nullable String text(SourceTree tree, String path, Findings findings) {
        return text(tree, path, Limits.FILE_BYTES, findings);
    }

    /** The same, of a file that may have so many bytes. */
    static @Nullable String text(SourceTree tree, String path, int limit, Findings findings) {
        try {
            if (tree.size(path) > limit) {
                findings.add(ProblemType.LIMIT, 1, 1, null, "bytes", Integer.toString(limit));
                return null;
            }
            return Decoder.decode(tree.read(path), findings);
        } catch (IOException e) {
            findings.add(ProblemType.FILE_UNREADABLE, 1, 1, null, e.getClass().getSimpleName());
            return null;
        }
    }
}
