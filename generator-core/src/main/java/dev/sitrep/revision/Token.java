package dev.sitrep.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** A word, a blank or a sign of a text, or an element without text, and the elements that it stands in. */
final class Token {
    private static final Pattern WORDS = Pattern.compile("\\s+|[\\p{L}\\p{M}\\p{N}_]+|[^\\s\\p{L}\\p{M}\\p{N}_]");

    private final String text;
    private final @Nullable Node atom;
    private final List<Element> shells;
    private final String key;

    private Token(String text, @Nullable Node atom, List<Element> shells) {
        this.text = text;
        this.atom = atom;
        this.shells = shells;
        StringBuilder leads = new StringBuilder(atom == null ? text : atom.outerHtml());
        // The same word that leads elsewhere is another.
        shells.forEach(shell -> leads.append('\n').append(shell.attr("href")));
        this.key = text.isBlank() && atom == null ? " " : leads.toString();
    }

    static List<Token> of(List<Node> nodes) {
        List<Token> tokens = new ArrayList<>();
        nodes.forEach(node -> add(node, List.of(), tokens));
        return tokens;
    }

    private static void add(Node node, List<Element> shells, List<Token> tokens) {
        if (node instanceof TextNode text) {
            Matcher word = WORDS.matcher(text.getWholeText());
            while (word.find()) {
                tokens.add(new Token(word.group(), null, shells));
            }
        } else if (node instanceof Element element) {
            if (element.childNodeSize() == 0) {
                tokens.add(new Token("", element, shells));
                return;
            }
            List<Element> deeper = new ArrayList<>(shells);
            deeper.add(element);
            element.childNodes().forEach(child -> add(child, List.copyOf(deeper), tokens));
        }
    }

    /** The element's name and attributes. */
    static String tag(Element element) {
        return element.normalName() + element.attributes().html();
    }

    String text() {
        return text;
    }

    @Nullable
    Node atom() {
        return atom;
    }

    List<Element> shells() {
        return shells;
    }

    /** Whether it says nothing by itself. */
    boolean isMinor() {
        return atom == null && text.isBlank();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Token token && token.key.equals(key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
