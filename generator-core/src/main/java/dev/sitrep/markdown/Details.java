package dev.sitrep.markdown;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Pairs {@code <details>} with the {@code </details>} that stands after some blocks of Markdown on the same level. */
final class Details {
    private static final String OPENING = "<details";
    private static final String CLOSING = "</details>";
    private static final String SUMMARY_END = "</summary>";

    private final Map<Node, Node> closings = new IdentityHashMap<>();
    private final Map<Node, Boolean> scanned = new IdentityHashMap<>();

    /** The sibling that closes what the node opens; null where it opens nothing or nothing closes it. */
    @Nullable
    Node closing(Node node) {
        Node parent = node.getParent();
        if (parent != null && isOpening(node) && scanned.put(parent, true) == null) {
            scan(node);
        }
        return closings.get(node);
    }

    /** What the block shows before it is opened; empty where it says nothing. */
    static String summary(Node opening) {
        return parsed(opening).select("details > summary").text();
    }

    /** Text that follows the summary at once, in the same piece of HTML. */
    static String text(Node opening) {
        int summary = lower(opening).indexOf(SUMMARY_END);
        int from = summary < 0 ? source(opening).indexOf('>') + 1 : summary + SUMMARY_END.length();
        return source(opening).substring(from).strip();
    }

    /** Text that follows the closing tag at once. */
    static String textAfter(Node closing) {
        return source(closing).substring(CLOSING.length()).strip();
    }

    static boolean isOpen(Node opening) {
        return parsed(opening).select("details[open]").size() > 0;
    }

    private static Element parsed(Node opening) {
        return Jsoup.parseBodyFragment(source(opening)).body();
    }

    private void scan(Node first) {
        Deque<Node> open = new ArrayDeque<>();
        for (Node node = first; node != null; node = node.getNext()) {
            if (isOpening(node)) {
                open.push(node);
            } else if (!open.isEmpty() && lower(node).startsWith(CLOSING)) {
                closings.put(open.pop(), node);
            }
        }
    }

    private static boolean isOpening(Node node) {
        String html = lower(node);
        return html.startsWith(OPENING) && !html.contains(CLOSING);
    }

    private static String lower(Node node) {
        return source(node).toLowerCase(Locale.ROOT);
    }

    /** The HTML of a block of it; empty for other nodes. */
    private static String source(Node node) {
        return node instanceof HtmlBlock html
                ? Source.string(html.getContentChars()).strip()
                : "";
    }
}
