package dev.sitrep.revision;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Compares the text of one block word by word, and keeps its links and emphasis. */
final class WordDiff {
    private static final int MOST_WORDS = 3_000;

    private final Element out;
    private final Signs signs;
    private final List<Open> open = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private boolean signed;

    /** An element that is not closed yet. */
    private record Open(String key, Element element) {}

    private WordDiff(Element out, Signs signs) {
        this.out = out;
        this.signs = signs;
    }

    static void of(List<Node> before, List<Node> after, Element out, Signs signs) {
        WordDiff diff = new WordDiff(out, signs);
        List<Token> was = Token.of(before);
        List<Token> is = Token.of(after);
        if (was.size() > MOST_WORDS || is.size() > MOST_WORDS) {
            diff.write(was, false);
            diff.write(is, true);
            return;
        }
        int at = 0;
        List<Token> gone = new ArrayList<>();
        List<Token> come = new ArrayList<>();
        for (AbstractDelta<Token> delta : DiffUtils.diff(was, is, false).getDeltas()) {
            List<Token> same = is.subList(at, delta.getTarget().getPosition());
            if (at > 0 && same.stream().allMatch(Token::isMinor)) {
                // Two changed words with no more than a blank between them are one change.
                gone.addAll(same);
                come.addAll(same);
            } else {
                diff.write(gone, false);
                diff.write(come, true);
                gone.clear();
                come.clear();
                diff.write(same, null);
            }
            gone.addAll(delta.getSource().getLines());
            come.addAll(delta.getTarget().getLines());
            at = delta.getTarget().getPosition() + delta.getTarget().size();
        }
        diff.write(gone, false);
        diff.write(come, true);
        diff.write(is.subList(at, is.size()), null);
    }

    private void write(List<Token> tokens, @Nullable Boolean added) {
        signed = false;
        for (Token token : tokens) {
            enter(token, added);
            Element inner = open.isEmpty() ? out : open.get(open.size() - 1).element();
            if (token.atom() == null) {
                inner.appendText(token.text());
            } else {
                inner.appendChild(token.atom().clone());
            }
        }
        if (added != null) {
            leave();
        }
    }

    /** Opens what the word stands in, and closes what it does not. */
    private void enter(Token token, @Nullable Boolean added) {
        List<Element> shells = token.shells();
        int depth = shells.size() + (added == null ? 0 : 1);
        int kept = 0;
        while (kept < open.size() && kept < depth && open.get(kept).key().equals(key(shells, kept, added))) {
            kept++;
        }
        open.subList(kept, open.size()).clear();
        for (int i = kept; i < depth; i++) {
            Element element = i < shells.size() ? shell(shells.get(i), added) : mark(Boolean.TRUE.equals(added));
            (open.isEmpty() ? out : open.get(open.size() - 1).element()).appendChild(element);
            open.add(new Open(key(shells, i, added), element));
        }
    }

    /** A mark ends with its words, so that the next one has a sign of its own. */
    private void leave() {
        if (!open.isEmpty()) {
            String last = open.get(open.size() - 1).key();
            if (last.equals("true") || last.equals("false")) {
                open.remove(open.size() - 1);
            }
        }
    }

    private Element mark(boolean added) {
        Element mark = signed ? Mark.more(added) : Mark.element(added, signs);
        signed = true;
        return mark;
    }

    private Element shell(Element element, @Nullable Boolean added) {
        boolean gone = Boolean.FALSE.equals(added);
        Element shell = gone && element.normalName().equals("a") ? new Element("span") : element.shallowClone();
        if (gone || !shell.id().isEmpty() && !ids.add(shell.id())) {
            shell.removeAttr("id");
        }
        return shell;
    }

    private static String key(List<Element> shells, int i, @Nullable Boolean added) {
        return i < shells.size() ? Token.tag(shells.get(i)) : String.valueOf(added);
    }
}
