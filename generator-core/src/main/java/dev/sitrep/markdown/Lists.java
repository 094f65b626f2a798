package dev.sitrep.markdown;

import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.ListBlock;
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
                walk.out.raw("</dt>\n");
            }
            walk.out.line();
        }
        walk.out.raw("</dl>\n");
    }

    private void items(ListBlock list, String element, String opening) {
        walk.out.raw(opening);
        walk.within(list, () -> {
            for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
                if (item instanceof TaskListItem task) {
                    task(task);
                } else {
                    walk.out.raw("<li>");
                    blocks.children(item);
                    walk.out.raw("</li>\n");
                }
            }
        });
        walk.out.raw("</" + element + ">\n");
    }

    private void task(TaskListItem item) {
        boolean done = item.isItemDoneMarker();
        String box = done
                ? "<label><input type=\"checkbox\" disabled checked> "
                : "<label><input type=\"checkbox\" disabled> ";
        walk.out.raw("<li class=\"task\">");
        int text = walk.out.textLength();
        Node rest = item.getFirstChild();
        if (rest instanceof Paragraph paragraph) {
            boolean bare = blocks.isBare(paragraph);
            walk.out.raw(bare ? box : "<p>" + box);
            inlines.children(paragraph);
            walk.out.raw(bare ? "</label>" : "</label></p>\n");
            rest = paragraph.getNext();
        } else {
            walk.out.raw(box).raw("</label>");
        }
        walk.tasks.add(new Task(walk.line(item), done, walk.out.text(text).strip()));
        walk.out.line();
        Node from = rest;
        walk.within(item, () -> {
            for (Node node = from; node != null; node = node.getNext()) {
                blocks.one(node);
            }
        });
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
