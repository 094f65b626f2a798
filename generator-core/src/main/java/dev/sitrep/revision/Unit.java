package dev.sitrep.revision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** A block of an element, or the text between two. Equal to one that shows the same. */
final class Unit {
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "br", "code", "del", "em", "i", "img", "input", "ins", "kbd", "label", "mark", "small",
            "span", "strong", "sub", "sup", "time", "var", "s");
    private static final double ENOUGH = 0.4;

    private final List<Node> nodes;
    private final String html;

    private Unit(List<Node> nodes) {
        this.nodes = List.copyOf(nodes);
        StringBuilder text = new StringBuilder();
        nodes.forEach(node -> text.append(node.outerHtml()));
        this.html = text.toString();
    }

    static List<Unit> of(Element parent) {
        List<Unit> units = new ArrayList<>();
        List<Node> run = new ArrayList<>();
        for (Node node : parent.childNodes()) {
            if (isBlock(node)) {
                end(run, units);
                units.add(new Unit(List.of(node)));
            } else if (node instanceof Element || node instanceof TextNode) {
                run.add(node);
            }
        }
        end(run, units);
        return units;
    }

    private static void end(List<Node> run, List<Unit> units) {
        if (run.stream().anyMatch(node -> !(node instanceof TextNode text) || !text.isBlank())) {
            units.add(new Unit(run));
        }
        run.clear();
    }

    static boolean isBlock(Node node) {
        return node instanceof Element element && !INLINE.contains(element.normalName());
    }

    static boolean holdsBlocks(Element element) {
        return element.childNodes().stream().anyMatch(Unit::isBlock);
    }

    List<Node> nodes() {
        return nodes;
    }

    /** The block; null for text between two. */
    @Nullable
    Element element() {
        return nodes.size() == 1 && nodes.get(0) instanceof Element element && isBlock(element) ? element : null;
    }

    void copyTo(Element out) {
        nodes.forEach(node -> out.appendChild(node.clone()));
        if (element() != null) {
            out.appendText("\n");
        }
    }

    /** Whether the one can have become the other: a block of the same kind that has words in common, with as many columns. */
    boolean resembles(Unit other) {
        Element one = element();
        Element two = other.element();
        if ((one == null) != (two == null)) {
            return false;
        }
        if (one != null && two != null) {
            if (!one.normalName().equals(two.normalName()) || columns(one) != columns(two)) {
                return false;
            }
            if (one.normalName().matches("t[dh]|thead|tbody|dt|dd")) {
                return true;
            }
        }
        Set<String> was = words();
        Set<String> is = other.words();
        int all = Math.max(was.size(), is.size());
        was.retainAll(is);
        return all == 0 || (double) was.size() / all >= ENOUGH;
    }

    private static int columns(Element element) {
        Element row = element.normalName().equals("tr") ? element : element.selectFirst("tr");
        return row == null ? 0 : row.childrenSize();
    }

    private Set<String> words() {
        Set<String> words = new HashSet<>();
        for (Node node : nodes) {
            String text = node instanceof Element element ? element.text() : ((TextNode) node).text();
            words.addAll(List.of(text.split("\\s+")));
        }
        words.remove("");
        return words;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Unit unit && unit.html.equals(html);
    }

    @Override
    public int hashCode() {
        return html.hashCode();
    }
}
