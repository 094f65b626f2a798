package dev.sitrep.markdown;

import java.util.ArrayDeque;
import java.util.Deque;

/** Headings: their level in an outline that starts at 2 and skips none, their id and attributes. */
final class Headings {
    private static final int TOP = 2;
    private static final int LOWEST = 6;

    private final Walk walk;
    private final Inlines inlines;
    private final Deque<Integer> outline = new ArrayDeque<>();

    Headings(Walk walk, Inlines inlines) {
        this.walk = walk;
        this.inlines = inlines;
    }

    /** Sees to it that an id that an author gave isn't taken by a heading before it. */
    void reserve(com.vladsch.flexmark.ast.Heading node) {
        String explicit = attributes(node).values().get(Attributes.ID);
        if (explicit != null) {
            walk.ids.reserve(Ids.cleaned(explicit));
        }
    }

    /** A heading within another block, which starts no section. */
    void inPlace(com.vladsch.flexmark.ast.Heading node) {
        if (walk.field) {
            walk.out.raw("<p><strong>");
            inlines.children(node);
            walk.out.raw("</strong></p>\n");
        } else {
            int html = walk.out.htmlLength();
            Heading heading = heading(node);
            walk.out.cut(html).raw(heading.element());
        }
    }

    /** Reads a heading; its content is at the end of the output then. */
    Heading heading(com.vladsch.flexmark.ast.Heading node) {
        HeadingAttributes attributes = attributes(node);
        int html = walk.out.htmlLength();
        int text = walk.out.textLength();
        inlines.upTo(node, node.getText().getStartOffset() + attributes.start());
        String plain = walk.out.text(text).strip();
        String explicit = attributes.values().get(Attributes.ID);
        String id = explicit != null ? walk.ids.claim(Ids.cleaned(explicit)) : walk.ids.unique(Ids.slug(plain));
        if (explicit != null && !Ids.cleaned(explicit).equals(id)) {
            walk.trouble(Trouble.Kind.DUPLICATE_ID, node, explicit);
        }
        return new Heading(
                level(node.getLevel()), id, plain, walk.out.html(html).strip(), walk.line(node), attributes.values());
    }

    private static HeadingAttributes attributes(com.vladsch.flexmark.ast.Heading node) {
        return HeadingAttributes.of(node.getText().toString());
    }

    private int level(int written) {
        while (!outline.isEmpty() && outline.peek() >= written) {
            outline.pop();
        }
        int level = Math.min(LOWEST, TOP + outline.size());
        outline.push(written);
        return level;
    }
}
