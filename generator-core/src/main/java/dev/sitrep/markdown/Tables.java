package dev.sitrep.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.util.ast.Node;

/** Tables, each in a box that scrolls on a narrow screen and can be reached by keyboard. */
final class Tables {
    private final Walk walk;
    private final Inlines inlines;

    Tables(Walk walk, Inlines inlines) {
        this.walk = walk;
        this.inlines = inlines;
    }

    void table(TableBlock table) {
        walk.out
                .raw("<div class=\"table\" role=\"group\" tabindex=\"0\"")
                .attribute("aria-label", walk.words.table())
                .raw(">\n<table>\n");
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            if (part instanceof TableHead && part.hasChildren()) {
                rows(part, "thead");
            } else if (part instanceof TableBody && part.hasChildren()) {
                rows(part, "tbody");
            }
        }
        walk.out.raw("</table>\n</div>\n");
    }

    private void rows(Node part, String element) {
        walk.out.raw("<" + element + ">\n");
        for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
            walk.out.raw("<tr>");
            for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                if (cell instanceof TableCell tableCell) {
                    cell(tableCell);
                }
            }
            walk.out.raw("</tr>\n").line();
        }
        walk.out.raw("</" + element + ">\n");
    }

    private void cell(TableCell cell) {
        boolean header = cell.isHeader() && cell.hasChildren();
        walk.out.raw(header ? "<th scope=\"col\"" : "<td");
        if (cell.getAlignment() != null) {
            walk.out.raw(
                    switch (cell.getAlignment()) {
                        case LEFT -> " class=\"left\"";
                        case CENTER -> " class=\"center\"";
                        case RIGHT -> " class=\"right\"";
                    });
        }
        walk.out.raw(">");
        inlines.children(cell);
        walk.out.raw(header ? "</th>" : "</td>").space();
    }
}
