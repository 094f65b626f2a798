package dev.sitrep.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** A block that came or went as a whole: all its text is marked, and each paragraph, item or cell has one sign. */
final class Whole {
    /** Elements in which no text of their own may stand. */
    private static final Set<String> NO_TEXT =
            Set.of("ul", "ol", "table", "thead", "tbody", "tfoot", "tr", "dl", "colgroup");

    private final boolean added;
    private final Signs signs;
    private @Nullable Element signed;

    Whole(boolean added, Signs signs) {
        this.added = added;
        this.signs = signs;
    }

    void copy(Unit unit, Element out) {
        List<Node> copies = unit.nodes().stream().map(Node::clone).toList();
        copies.forEach(out::appendChild);
        copies.forEach(this::mark);
        if (unit.element() != null) {
            out.appendText("\n");
        }
    }

    private void mark(Node copy) {
        if (copy instanceof Element element) {
            if (!added) {
                element.select("a[href]").tagName("span").removeAttr("href");
                element.select("[id]").removeAttr("id");
            }
            // A button that copies would copy the signs as well.
            element.select("figure").removeClass("cmd").removeClass("copy");
            element.select("pre").forEach(this::code);
        }
        List<TextNode> texts = new ArrayList<>();
        copy.traverse((node, depth) -> {
            if (node instanceof TextNode text && !text.isBlank() && isProse(text)) {
                texts.add(text);
            }
        });
        texts.forEach(this::mark);
    }

    private void code(Element pre) {
        String text = pre.wholeText();
        pre.empty();
        LineDiff.of(added ? "" : text, added ? text : "", pre, signs);
    }

    private void mark(TextNode text) {
        Element block = text.parent();
        while (block != null && !Unit.isBlock(block)) {
            block = block.parent();
        }
        Element mark = block == signed ? Mark.more(added) : Mark.element(added, signs);
        signed = block;
        text.replaceWith(mark.appendText(text.getWholeText()));
    }

    private static boolean isProse(TextNode text) {
        Element parent = text.parent();
        return parent != null && !NO_TEXT.contains(parent.normalName()) && parent.closest("pre") == null;
    }
}
