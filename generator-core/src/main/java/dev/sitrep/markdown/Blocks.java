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
import com.vladsch.flexmark.util.ast.Node;
import java.util.Map;
import java.util.function.BiConsumer;

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
            Map.entry(BlockQuote.class, (blocks, node) -> blocks.quote((BlockQuote) node)),
            Map.entry(ThematicBreak.class, (blocks, node) -> blocks.walk.out.raw("<hr>\n")),
            Map.entry(HtmlBlock.class, (blocks, node) -> blocks.source(node)),
            Map.entry(HtmlCommentBlock.class, (blocks, node) -> {}),
            Map.entry(Reference.class, (blocks, node) -> {}),
            Map.entry(FootnoteBlock.class, (blocks, node) -> {}));

    private final Walk walk;
    private final ListOptions listOptions;
    private final Inlines inlines;
    private final Headings headings;
    private final Lists lists;
    private final Tables tables;
    private final Fences fences;

    Blocks(Walk walk, Inlines inlines, Headings headings) {
        this.walk = walk;
        this.listOptions = ListOptions.get(walk.tree);
        this.inlines = inlines;
        this.headings = headings;
        this.lists = new Lists(walk, this, inlines);
        this.tables = new Tables(walk, inlines);
        this.fences = new Fences(walk);
    }

    void children(Node parent) {
        walk.within(parent, () -> {
            for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
                one(node);
            }
        });
    }

    void one(Node node) {
        BiConsumer<Blocks, Node> kind = KINDS.get(node.getClass());
        if (kind != null) {
            kind.accept(this, node);
        } else {
            source(node);
        }
        walk.out.line();
    }

    private void paragraph(Paragraph node) {
        if (isBare(node)) {
            inlines.children(node);
        } else if (node.hasChildren()) {
            walk.out.raw("<p>");
            inlines.children(node);
            walk.out.raw("</p>\n");
        }
    }

    /** Whether the paragraph is the text of an item of a tight list. */
    boolean isBare(Paragraph node) {
        return node.getParent() instanceof ParagraphItemContainer item
                && item.isParagraphWrappingDisabled(node, listOptions, walk.tree);
    }

    private void quote(BlockQuote node) {
        walk.out.raw("<blockquote>\n");
        children(node);
        walk.out.raw("</blockquote>\n");
    }

    private void source(Node node) {
        walk.out.raw("<p>").text(node.getChars()).raw("</p>\n");
    }
}
