package dev.sitrep.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Text and what stands in it. */
final class Inlines {
    private static final Map<Class<? extends Node>, BiConsumer<Inlines, Node>> KINDS = Map.ofEntries(
            Map.entry(Text.class, (inlines, node) -> inlines.text(node)),
            Map.entry(SoftLineBreak.class, (inlines, node) -> inlines.walk.out.text("\n")),
            Map.entry(
                    HardLineBreak.class,
                    (inlines, node) -> inlines.walk.out.raw("<br>").text("\n")),
            Map.entry(Unparsed.class, (inlines, node) -> inlines.unparsed(node)),
            Map.entry(Emphasis.class, (inlines, node) -> inlines.wrapped("em", node)),
            Map.entry(StrongEmphasis.class, (inlines, node) -> inlines.wrapped("strong", node)),
            Map.entry(Strikethrough.class, (inlines, node) -> inlines.wrapped("del", node)),
            Map.entry(Code.class, (inlines, node) -> inlines.code((Code) node)),
            Map.entry(HtmlInlineComment.class, (inlines, node) -> {}),
            Map.entry(Footnote.class, (inlines, node) -> inlines.footnote((Footnote) node)),
            Map.entry(
                    com.vladsch.flexmark.ast.Link.class,
                    (inlines, node) -> inlines.links.link((com.vladsch.flexmark.ast.Link) node)),
            Map.entry(LinkRef.class, (inlines, node) -> inlines.links.reference((LinkRef) node)),
            Map.entry(AutoLink.class, (inlines, node) -> inlines.links.auto((AutoLink) node)),
            Map.entry(MailLink.class, (inlines, node) -> inlines.links.mail((MailLink) node)),
            Map.entry(RecordLink.class, (inlines, node) -> inlines.links.record((RecordLink) node)),
            Map.entry(Image.class, (inlines, node) -> inlines.links.image((Image) node)),
            Map.entry(ImageRef.class, (inlines, node) -> inlines.links.imageReference((ImageRef) node)));

    private final Walk walk;
    private final Links links;
    private final Footnotes footnotes;
    private int end = Integer.MAX_VALUE;

    Inlines(Walk walk, Footnotes footnotes) {
        this.walk = walk;
        this.footnotes = footnotes;
        this.links = new Links(walk, this);
    }

    void children(Node parent) {
        walk.within(parent, () -> from(parent.getFirstChild()));
    }

    /** The part of the children before an offset of the source. */
    void upTo(Node parent, int offset) {
        int outer = end;
        end = offset;
        children(parent);
        end = outer;
    }

    /** The node and the siblings after it. */
    void from(@Nullable Node first) {
        InlineHtml html = null;
        for (Node node = first; node != null && node.getStartOffset() < end; node = node.getNext()) {
            if (node instanceof HtmlInline) {
                html = html == null ? InlineHtml.among(node, end) : html;
                html(node, html.tag(node));
            } else {
                one(node);
            }
        }
    }

    private void html(Node node, @Nullable String tag) {
        if (tag == null) {
            walk.trouble(Trouble.Kind.RAW_HTML, node, node.getChars().toString());
            walk.out.text(Source.string(node.getChars()));
        } else {
            walk.out.raw(tag);
        }
    }

    private void footnote(Footnote node) {
        if (!footnotes.reference(node, !links.inside())) {
            walk.out.text(Source.string(node.getChars()));
        }
    }

    private void one(Node node) {
        BiConsumer<Inlines, Node> kind = KINDS.get(node.getClass());
        if (kind != null) {
            kind.accept(this, node);
        } else if (node.hasChildren()) {
            aroundChildren(node);
        } else {
            text(node.getChars());
        }
    }

    /** The children as markup, and what stands around them as text. */
    void aroundChildren(Node node) {
        Node first = node.getFirstChild();
        Node last = node.getLastChild();
        if (first == null || last == null) {
            text(node.getChars());
            return;
        }
        BasedSequence chars = node.getChars();
        int start = Math.max(0, Math.min(first.getStartOffset() - node.getStartOffset(), chars.length()));
        int end = Math.max(start, Math.min(last.getEndOffset() - node.getStartOffset(), chars.length()));
        text(chars.subSequence(0, start));
        children(node);
        text(chars.subSequence(end, chars.length()));
    }

    private void unparsed(Node node) {
        walk.trouble(Trouble.Kind.LIMIT, node, "too many marks in one piece of text");
        walk.out.text(Source.string(node.getChars()));
    }

    private void wrapped(String element, Node node) {
        walk.out.raw("<" + element + ">");
        children(node);
        walk.out.raw("</" + element + ">");
    }

    private void code(Code node) {
        String code = Source.string(node.getText()).replace('\n', ' ');
        boolean padded = code.length() > 1 && code.startsWith(" ") && code.endsWith(" ") && !code.isBlank();
        walk.out
                .raw("<code>")
                .text(padded ? code.substring(1, code.length() - 1) : code)
                .raw("</code>");
    }

    private void text(Node node) {
        BasedSequence chars = node.getChars();
        links.text(
                node,
                Source.unescaped(
                        node.getEndOffset() <= end ? chars : chars.subSequence(0, end - node.getStartOffset())));
    }

    private void text(BasedSequence chars) {
        walk.out.text(Source.unescaped(chars));
    }
}
