package dev.sitrep.markdown;

import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.util.ast.Node;

/** Lists of all kinds. A task's label wraps its own text, not the lists below it. */
final class Lists {
    private final Walk walk;
    private final Blocks blocks;
    private final Inlines inlines;

    Lists(Walk walk, Blocks blocks, Inlines inlines) {
        this.walk = walk;
        this.blocks = blocks;
        this.inlines = inlines;
    }

    void bullets(BulletList list) {
        items(list, "ul", hasTasks(list) ? "<ul class=\"tasks\">\n" : "<ul>\n");
    }

    void numbers(OrderedList list) {
        String start = list.getStartNumber() == 1 ? "" : " start=\"" + list.getStartNumber() + "\"";
        items(list, "ol", "<ol" + start + (hasTasks(list) ? " class=\"tasks\"" : "") + ">\n");
    }

    void definitions(DefinitionList list) {
        walk.out.raw("<dl>\n");
        for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof DefinitionItem) {
                walk.out.raw("<dd>");
                blocks.children(node);
                walk.out.raw("</dd>\n");
            } else {
                walk.out.raw("<dt>");
                inlines.children(node);
                walk.out.trimEnd().raw("</dt>\n");
            }
            walk.out.line();
        }
        walk.out.raw("</dl>\n");
    }

    private void items(ListBlock list, String element, String opening) {
        walk.out.raw(opening);
        walk.within(list, () -> {
            for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
                if (item instanceof TaskListItem task && task.getFirstChild() instanceof Paragraph text) {
                    task(task, text);
                } else {
                    walk.out
                            .raw("<li>")
                            .text(item instanceof ListItem plain ? Source.string(plain.getMarkerSuffix()) : "");
                    blocks.children(item);
                    walk.out.raw("</li>\n");
                }
            }
        });
        walk.out.raw("</" + element + ">\n");
    }

    private void task(TaskListItem item, Paragraph paragraph) {
        boolean done = item.isItemDoneMarker();
        boolean bare = blocks.isBare(paragraph);
        walk.out.raw("<li class=\"task\">").raw(bare ? "" : "<p>");
        walk.out.raw(
                done
                        ? "<label><input type=\"checkbox\" disabled checked> "
                        : "<label><input type=\"checkbox\" disabled> ");
        int text = walk.out.textLength();
        inlines.children(paragraph);
        walk.tasks.add(new Task(walk.line(item), done, walk.out.text(text).strip()));
        walk.out
                .raw("</label>")
                .raw(bare ? "" : "</p>\n")
                .raw(bare && paragraph.getNext() != null ? "\n" : "")
                .line();
        walk.within(item, () -> blocks.from(paragraph.getNext()));
        walk.out.raw("</li>\n");
    }

    private static boolean hasTasks(ListBlock list) {
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (item instanceof TaskListItem) {
                return true;
            }
        }
        return false;
    }
}
