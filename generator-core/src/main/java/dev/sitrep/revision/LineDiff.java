package dev.sitrep.revision;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.List;
import org.jsoup.nodes.Element;

/** Compares code line by line. Each line begins with a sign of its own. */
final class LineDiff {
    private static final int MOST_LINES = 2_000;

    private LineDiff() {}

    static void of(String before, String after, Element pre, Signs signs) {
        List<String> was = lines(before);
        List<String> is = lines(after);
        pre.removeClass("output").addClass("compared");
        Element code = pre.appendElement("code");
        if (was.size() > MOST_LINES || is.size() > MOST_LINES) {
            lines(was, false, code, signs);
            lines(is, true, code, signs);
            return;
        }
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(was, is, false).getDeltas()) {
            int start = delta.getTarget().getPosition();
            same(is.subList(at, start), code);
            at = start + delta.getTarget().size();
            lines(delta.getSource().getLines(), false, code, signs);
            lines(delta.getTarget().getLines(), true, code, signs);
        }
        same(is.subList(at, is.size()), code);
    }

    private static void same(List<String> lines, Element code) {
        lines.forEach(line -> code.appendText("  " + line + "\n"));
    }

    private static void lines(List<String> lines, boolean added, Element code, Signs signs) {
        if (!lines.isEmpty()) {
            Element mark = Mark.element(added, signs);
            lines.forEach(line -> mark.appendText((added ? "+ " : "- ") + line + "\n"));
            code.appendChild(mark);
        }
    }

    private static List<String> lines(String text) {
        String whole = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
        return whole.isEmpty() ? List.of() : List.of(whole.split("\n", -1));
    }
}
