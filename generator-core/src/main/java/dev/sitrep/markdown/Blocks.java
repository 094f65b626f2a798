package dev.sitrep.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ParagraphItemContainer;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.parser.ListOptions;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Paragraphs and everything that holds some. */
final class Blocks {
    private static final Map<Class<? extends Node>, BiConsumer<Blocks, Node>> KINDS = Map.ofEntries(
            Map.entry(Paragraph.class, (blocks, node) -> blocks.paragraph((Paragraph) node)),
            Map.entry(
                    com.vladsch.flexmark.ast.Heading.class,
                    (blocks, node) -> blocks.headings.inPlace((com.vladsch.flexmark.ast.Heading) node)),
            Map.entry(BulletList.class, (blocks, node) -> blocks.lists.bullets((BulletList) node)),
            Map.entry(OrderedList.class, (blocks, node) -> blocks.lists.numbers((OrderedList) node)),
            Map.entry(DefinitionList.class, (blocks, node) -> blocks.lists.definitions((DefinitionList) node)),
            Map.entry(TableBlock.class, (blocks, node) -> blocks.tables.table((TableBlock) node)),
            Map.entry(FencedCodeBlock.class, (blocks, node) -> blocks.fences.fence((FencedCodeBlock) node)),
            Map.entry(IndentedCodeBlock.class, (blocks, node) -> blocks.fences.indented((IndentedCodeBlock) node)),
            Map.entry(BlockQuote.class, (blocks, node) -> blocks.alerts.quote((BlockQuote) node)),
            Map.entry(ThematicBreak.class, (blocks, node) -> blocks.walk.out.raw("<hr>\n")),
            Map.entry(Callout.class, (blocks, node) -> blocks.alerts.callout((Callout) node)),
            Map.entry(HtmlBlock.class, (blocks, node) -> blocks.html.block((Block) node)),
            Map.entry(HtmlCommentBlock.class, (blocks, node) -> blocks.html.block((Block) node)),
            Map.entry(Reference.class, (blocks, node) -> {}),
            Map.entry(FootnoteBlock.class, (blocks, node) -> blocks.footnote((FootnoteBlock) node)));

    private final Walk walk;
    private final ListOptions listOptions;
    private final Inlines inlines;
    private final Footnotes footnotes;
    private final Details details = new Details();
    private final Alerts alerts;
    private final BlockHtml html;
    private final Headings headings;
    private final Lists lists;
    private final Tables tables;
    private final Fences fences;

    Blocks(Walk walk, Inlines inlines, Headings headings, Footnotes footnotes) {
        this.walk = walk;
        this.listOptions = ListOptions.get(walk.tree);
        this.inlines = inlines;
        this.headings = headings;
        this.footnotes = footnotes;
        this.alerts = new Alerts(walk, this, inlines);
        this.html = new BlockHtml(walk);
        this.lists = new Lists(walk, this, inlines);
        this.tables = new Tables(walk, inlines);
        this.fences = new Fences(walk);
    }

    void children(Node parent) {
        walk.within(parent, () -> from(parent.getFirstChild()));
    }

    /** The node and the siblings after it. */
    void from(@Nullable Node first) {
        for (Node node = first; node != null; node = node.getNext()) {
            node = one(node);
        }
    }

    /** Shows a block, and returns the last of its siblings that were part of it. */
    Node one(Node node) {
        Node last = node;
        BiConsumer<Blocks, Node> kind = KINDS.get(node.getClass());
        Node closing = node instanceof HtmlBlock ? details.closing(node) : null;
        if (closing != null) {
            disclosure(node, closing);
            last = closing;
        } else if (kind != null) {
            kind.accept(this, node);
        } else {
            source(node);
        }
        walk.out.line();
        return last;
    }

    private void disclosure(Node opening, Node closing) {
        String summary = Details.summary(opening);
        walk.out.raw(Details.isOpen(opening) ? "<details open>\n" : "<details>\n");
        if (!summary.isEmpty()) {
            walk.out.raw("<summary>").text(summary).raw("</summary>\n").line();
        }
        beside(opening, Details.text(opening));
        walk.within(opening, () -> {
            for (Node node = opening.getNext(); node != null && node != closing; node = node.getNext()) {
                node = one(node);
            }
        });
        walk.out.raw("</details>\n").line();
        beside(closing, Details.textAfter(closing));
    }

    /** Text in the same piece of HTML as a tag of ours. */
    private void beside(Node html, String text) {
        if (text.indexOf('<') >= 0) {
            walk.trouble(Trouble.Kind.RAW_HTML, html, text);
        }
        paragraph(text);
    }

    private void paragraph(String text) {
        if (!text.isEmpty()) {
            walk.out.raw("<p>").text(text).raw("</p>\n").line();
        }
    }

    private void paragraph(Paragraph node) {
        boolean bare = isBare(node);
        int start = walk.out.htmlLength();
        walk.out.raw(bare ? "" : "<p>");
        int content = walk.out.htmlLength();
        inlines.children(node);
        if (walk.out.htmlLength() == content) {
            walk.out.cut(start);
        } else if (!bare) {
            walk.out.raw("</p>\n");
        } else if (node.getNext() != null) {
            walk.out.raw("\n");
        }
    }

    private void footnote(FootnoteBlock node) {
        if (walk.field) {
            source(node);
        } else {
            footnotes.definition(node);
        }
    }

    /** Whether the paragraph is the text of an item of a tight list. */
    boolean isBare(Paragraph node) {
        return node.getParent() instanceof ParagraphItemContainer item
                && item.isParagraphWrappingDisabled(node, listOptions, walk.tree);
    }

    private void source(Node node) {
        paragraph(Source.string(node.getChars()));
    }
}
