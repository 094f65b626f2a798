package dev.sitrep.markdown;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteRepository;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Footnotes, numbered by their first reference; each leads back to it. */
final class Footnotes {
    private static final String PARAGRAPH_END = "</p>\n";

    private final Walk walk;
    private final FootnoteRepository repository;
    private final Map<FootnoteBlock, Note> notes = new HashMap<>();
    private final List<Note> order = new ArrayList<>();
    private final List<FootnoteBlock> definitions = new ArrayList<>();

    Footnotes(Walk walk) {
        this.walk = walk;
        this.repository = FootnoteExtension.FOOTNOTES.get(walk.tree);
    }

    /** A footnote and the first place that refers to it, if any. */
    private record Note(
            FootnoteBlock block,
            int number,
            String id,
            @Nullable String reference) {}

    /** Shows a reference; false where there is nothing it refers to. */
    boolean reference(Footnote node, boolean linked) {
        FootnoteBlock block = node.getFootnoteBlock(repository);
        if (block == null || walk.field) {
            return false;
        }
        Note known = notes.get(block);
        int number = known == null ? order.size() + 1 : known.number();
        String reference = walk.ids.unique("fnref-" + number);
        Note note = known == null ? add(block, reference) : known;
        walk.out.raw("<sup class=\"footnote-ref\"").attribute("id", reference).raw(">");
        if (linked) {
            walk.out
                    .raw("<a")
                    .attribute("href", "#" + note.id())
                    .attribute("aria-label", walk.words.footnote().replace("{0}", String.valueOf(number)))
                    .raw(">" + number + "</a>");
        } else {
            walk.out.raw(String.valueOf(number));
        }
        walk.out.raw("</sup>");
        return true;
    }

    void definition(FootnoteBlock block) {
        definitions.add(block);
    }

    /** All footnotes, those of footnotes too. One that nothing refers to is shown as well, so that no text is lost. */
    void list(Blocks blocks) {
        if (definitions.isEmpty()) {
            return;
        }
        walk.out
                .raw("<div class=\"footnotes\">\n<p class=\"footnotes-title\">")
                .label(walk.words.footnotes())
                .raw("</p>\n<ol>\n");
        int shown = items(blocks, 0);
        // A footnote may define others, so the list grows.
        for (int i = 0; i < definitions.size(); i++) {
            FootnoteBlock block = definitions.get(i);
            if (!notes.containsKey(block)) {
                walk.trouble(
                        Trouble.Kind.UNUSED_FOOTNOTE, block, block.getText().toString());
                add(block, null);
                shown = items(blocks, shown);
            }
        }
        walk.out.raw("</ol>\n</div>\n");
    }

    private Note add(FootnoteBlock block, @Nullable String reference) {
        int number = order.size() + 1;
        Note note = new Note(block, number, walk.ids.unique("fn-" + number), reference);
        notes.put(block, note);
        order.add(note);
        return note;
    }

    /** Those from an index on; the list may grow meanwhile. */
    private int items(Blocks blocks, int from) {
        int i = from;
        while (i < order.size()) {
            item(blocks, order.get(i++));
        }
        return i;
    }

    private void item(Blocks blocks, Note note) {
        walk.out.raw("<li").attribute("id", note.id()).raw(">");
        blocks.children(note.block());
        if (note.reference() != null) {
            boolean paragraph = walk.out.endsWith(PARAGRAPH_END);
            walk.out
                    .cut(walk.out.htmlLength() - (paragraph ? PARAGRAPH_END.length() : 0))
                    .raw(" <a class=\"footnote-back\"")
                    .attribute("href", "#" + note.reference())
                    .attribute("aria-label", walk.words.backToText() + " " + note.number())
                    .raw(">↩</a>")
                    .raw(paragraph ? PARAGRAPH_END : "");
        }
        walk.out.raw("</li>\n").line();
    }
}
