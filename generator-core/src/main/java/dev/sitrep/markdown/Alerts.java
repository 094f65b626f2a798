package dev.sitrep.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.util.ast.Node;
import org.jspecify.annotations.Nullable;

/** Blocks that stand out, in each of their notations. */
final class Alerts {
    private static final String OPENING = "[!";
    private static final String INTERNAL = "internal";

    private final Walk walk;
    private final Blocks blocks;
    private final Inlines inlines;

    Alerts(Walk walk, Blocks blocks, Inlines inlines) {
        this.walk = walk;
        this.blocks = blocks;
        this.inlines = inlines;
    }

    /** {@code :::note}, {@code !!! note}, {@code ??? note}. */
    void callout(Callout node) {
        String name = node.name();
        String title = node.title();
        if (name.startsWith(INTERNAL)) {
            box("internal-only", title == null ? walk.words.internal() : title, false);
        } else {
            AlertKind kind = AlertKind.named(name);
            if (kind == null) {
                walk.troubles.add(new Trouble(Trouble.Kind.UNKNOWN_BLOCK, walk.lines.line(node.offset()), name));
                kind = AlertKind.NOTE;
                title = title == null ? name : title;
            }
            if (node.collapsible()) {
                walk.out
                        .raw(node.expanded() ? "<details open" : "<details")
                        .raw(" class=\"alert " + kind.key() + "\">\n<summary class=\"alert-title\">");
                title(title == null ? kind.title(walk.words) : title, title != null)
                        .raw("</summary>\n")
                        .line();
                blocks.children(node);
                walk.out.raw("</details>\n");
                return;
            }
            box("alert " + kind.key(), title == null ? kind.title(walk.words) : title, title != null);
        }
        blocks.children(node);
        walk.out.raw("</div>\n");
    }

    /** A quote, or an alert if its first line is {@code [!NOTE]} and the like. */
    void quote(BlockQuote node) {
        Paragraph first = node.getFirstChild() instanceof Paragraph paragraph ? paragraph : null;
        AlertKind kind = first == null ? null : kind(first);
        if (first == null || kind == null) {
            walk.out.raw("<blockquote>\n");
            blocks.children(node);
            walk.out.raw("</blockquote>\n");
            return;
        }
        box("alert " + kind.key(), kind.title(walk.words), false);
        walk.within(node, () -> {
            Node text = secondLine(first);
            if (text != null) {
                walk.out.raw("<p>");
                inlines.from(text);
                walk.out.raw("</p>\n").line();
            }
            blocks.from(first.getNext());
        });
        walk.out.raw("</div>\n");
    }

    private void box(String classes, String title, boolean own) {
        walk.out.raw("<div class=\"" + classes + "\" role=\"note\">\n");
        if (!title.isEmpty()) {
            walk.out.raw("<p class=\"alert-title\">");
            title(title, own).raw("</p>\n").line();
        }
    }

    private Html title(String title, boolean own) {
        return own ? walk.out.text(title) : walk.out.label(title);
    }

    private static @Nullable AlertKind kind(Paragraph first) {
        String line = first.getContentLines().get(0).toString().strip();
        boolean marked = line.startsWith(OPENING) && line.endsWith("]");
        return marked ? AlertKind.named(line.substring(OPENING.length(), line.length() - 1)) : null;
    }

    private static @Nullable Node secondLine(Paragraph paragraph) {
        for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                return node.getNext();
            }
        }
        return null;
    }
}
