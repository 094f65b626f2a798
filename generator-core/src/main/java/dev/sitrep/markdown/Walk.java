package dev.sitrep.markdown;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;

/** What one walk over one document knows and has found. */
final class Walk {
    /** Levels of the tree below which the source is shown as it is. */
    static final int DEPTH = 200;

    final Html out = new Html();
    final Ids ids = new Ids();
    final List<LinkFact> links = new ArrayList<>();
    final List<Task> tasks = new ArrayList<>();
    final List<CodeBlock> commands = new ArrayList<>();
    final List<Trouble> troubles = new ArrayList<>();
    final Document tree;
    final Lines lines;
    final LinkResolver resolver;
    final Words words;
    final boolean field;

    private int depth;

    /**
     * @param field whether the text is a field's, which has no ids and no sections
     */
    Walk(Document tree, Lines lines, LinkResolver resolver, Words words, boolean field) {
        this.tree = tree;
        this.lines = lines;
        this.resolver = resolver;
        this.words = words;
        this.field = field;
    }

    int line(Node node) {
        return lines.line(node.getStartOffset());
    }

    void trouble(Trouble.Kind kind, Node node, String detail) {
        troubles.add(new Trouble(kind, line(node), detail));
    }

    /** Goes one level down, unless that is too deep: then the source stands for the node. */
    void within(Node node, Runnable content) {
        if (depth == DEPTH) {
            trouble(Trouble.Kind.LIMIT, node, "nested more than " + DEPTH + " levels deep");
            out.text(Source.string(node.getChars()));
            return;
        }
        depth++;
        content.run();
        depth--;
    }
}
