package dev.sitrep.revision;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/**
 * Marks in prose, as it is shown, what was added and taken away: {@code <ins>} and {@code <del>} around words, inside the elements
 * that hold them. Blocks are compared first, then the words of those that resemble each other, and code line by line.
 */
public final class HtmlDiff {
    /** Letters of either text. */
    private static final int LONGEST = 400_000;

    /** Blocks of one element. */
    private static final int MOST_BLOCKS = 2_000;

    private final Signs signs;

    private HtmlDiff(Signs signs) {
        this.signs = signs;
    }

    /**
     * The later text with what changed; empty where the two are too long to be compared.
     *
     * @param before well-formed, as {@code Markdown} makes it
     * @param after likewise
     */
    public static Optional<String> of(String before, String after, Signs signs) {
        if (before.length() > LONGEST || after.length() > LONGEST) {
            return Optional.empty();
        }
        Element was = body(before);
        Element is = body(after);
        if (size(was) > MOST_BLOCKS || size(is) > MOST_BLOCKS) {
            return Optional.empty();
        }
        Element out = body("");
        new HtmlDiff(signs).blocks(was, is, out);
        return Optional.of(out.html());
    }

    private static Element body(String html) {
        org.jsoup.nodes.Document parsed = Jsoup.parse("<body>" + html, "", Parser.htmlParser());
        parsed.outputSettings(new OutputSettings().prettyPrint(false).charset("UTF-8"));
        parsed.body().select("a.anchor").remove();
        return parsed.body();
    }

    private static int size(Element body) {
        return Stream.concat(Stream.of(body), body.select("*").stream())
                .mapToInt(element -> element.childNodeSize())
                .max()
                .orElse(0);
    }

    private void blocks(Element before, Element after, Element out) {
        List<Unit> was = Unit.of(before);
        List<Unit> is = Unit.of(after);
        int at = 0;
        for (AbstractDelta<Unit> delta : DiffUtils.diff(was, is, false).getDeltas()) {
            int start = delta.getTarget().getPosition();
            is.subList(at, start).forEach(same -> same.copyTo(out));
            at = start + delta.getTarget().size();
            if (delta.getType() != DeltaType.EQUAL) {
                replaced(delta.getSource().getLines(), delta.getTarget().getLines(), out);
            }
        }
        is.subList(at, is.size()).forEach(same -> same.copyTo(out));
    }

    /** Those that resemble each other side by side, in order; between them what went, then what came. */
    private void replaced(List<Unit> before, List<Unit> after, Element out) {
        int gone = 0;
        int come = 0;
        for (int i = 0; i < after.size(); i++) {
            int partner = partner(before, gone, after.get(i));
            if (partner >= 0) {
                whole(before.subList(gone, partner), after.subList(come, i), out);
                changed(before.get(partner), after.get(i), out);
                gone = partner + 1;
                come = i + 1;
            }
        }
        whole(before.subList(gone, before.size()), after.subList(come, after.size()), out);
    }

    private void whole(List<Unit> gone, List<Unit> come, Element out) {
        gone.forEach(unit -> new Whole(false, signs).copy(unit, out));
        come.forEach(unit -> new Whole(true, signs).copy(unit, out));
    }

    private static int partner(List<Unit> before, int from, Unit unit) {
        for (int i = from; i < Math.min(before.size(), from + 20); i++) {
            if (before.get(i).resembles(unit)) {
                return i;
            }
        }
        return -1;
    }

    private void changed(Unit before, Unit after, Element out) {
        Element was = before.element();
        Element is = after.element();
        if (was == null || is == null) {
            WordDiff.of(before.nodes(), after.nodes(), out, signs);
            return;
        }
        Element shell = is.shallowClone();
        out.appendChild(shell);
        if (is.normalName().equals("pre")) {
            LineDiff.of(was.wholeText(), is.wholeText(), shell, signs);
        } else if (Unit.holdsBlocks(was) || Unit.holdsBlocks(is)) {
            // A button that copies would copy what was taken away.
            shell.removeClass("cmd").removeClass("copy");
            blocks(was, is, shell);
        } else {
            WordDiff.of(List.<Node>copyOf(was.childNodes()), List.<Node>copyOf(is.childNodes()), shell, signs);
        }
    }
}
