package dev.sitrep.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The one walk over a tree: its sections, one after the other. */
final class Emitter {
    private final Walk walk;
    private final Headings headings;
    private final Footnotes footnotes;
    private final Blocks blocks;
    private final List<Section> sections = new ArrayList<>();

    Emitter(Walk walk) {
        this.walk = walk;
        this.footnotes = new Footnotes(walk);
        Inlines inlines = new Inlines(walk, footnotes);
        this.headings = new Headings(walk, inlines);
        this.blocks = new Blocks(walk, inlines, headings, footnotes);
    }

    Document document() {
        for (Node node = walk.tree.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof com.vladsch.flexmark.ast.Heading heading) {
                headings.reserve(heading);
            }
        }
        Heading heading = null;
        int html = 0;
        int text = 0;
        for (Node node = walk.tree.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof com.vladsch.flexmark.ast.Heading next) {
                section(heading, html, text);
                html = walk.out.htmlLength();
                heading = headings.heading(next);
                walk.out.cut(html).line();
                text = walk.out.textLength();
            } else {
                node = blocks.one(node);
            }
        }
        footnotes.list(blocks);
        section(heading, html, text);
        return new Document(
                sections,
                walk.links,
                walk.ids.all(),
                walk.out.text(0).strip(),
                walk.tasks,
                walk.commands,
                walk.troubles);
    }

    /** Everything as one piece, for a field. */
    String fragment() {
        blocks.children(walk.tree);
        return walk.out.html(0);
    }

    private void section(@Nullable Heading heading, int html, int text) {
        String content = walk.out.html(html);
        if (heading != null || !content.isEmpty()) {
            sections.add(new Section(
                    heading, content, content.isBlank(), walk.out.text(text).strip()));
        }
    }
}
