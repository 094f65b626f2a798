package dev.sitrep.markdown;

import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * The harmless tags among siblings of a text. A tag counts only together with the one that closes it on the same level, so
 * that the markup around them stays whole. Attributes are dropped, but for the title of an abbreviation.
 */
final class InlineHtml {
    private static final Set<String> PAIRED =
            Set.of("b", "i", "em", "strong", "code", "kbd", "sub", "sup", "small", "mark", "del", "ins", "abbr");
    private static final String ABBREVIATION = "abbr";
    private static final String BREAK = "br";

    private final Map<Node, String> tags = new IdentityHashMap<>();

    /** The tags from the first sibling on, up to an offset of the source. */
    static InlineHtml among(Node first, int end) {
        InlineHtml html = new InlineHtml();
        Deque<HtmlInline> open = new ArrayDeque<>();
        Map<String, Integer> counts = new HashMap<>();
        for (Node node = first; node != null && node.getStartOffset() < end; node = node.getNext()) {
            if (node instanceof HtmlInline tag) {
                html.add(tag, open, counts);
            }
        }
        return html;
    }

    /** What to write for a tag; null where it is to be shown as it is. */
    @Nullable
    String tag(Node node) {
        return tags.get(node);
    }

    private void add(HtmlInline tag, Deque<HtmlInline> open, Map<String, Integer> counts) {
        String source = tag.getChars().toString();
        String name = name(source);
        if (name.equals(BREAK)) {
            tags.put(tag, "<br>");
        } else if (PAIRED.contains(name) && !source.startsWith("</")) {
            open.push(tag);
            counts.merge(name, 1, Integer::sum);
        } else if (counts.getOrDefault(name, 0) > 0) {
            String opened;
            HtmlInline opening;
            do {
                opening = open.pop();
                opened = name(opening.getChars().toString());
                counts.merge(opened, -1, Integer::sum);
            } while (!opened.equals(name));
            tags.put(opening, opening(name, opening.getChars().toString()));
            tags.put(tag, "</" + name + ">");
        }
    }

    private static String opening(String name, String source) {
        String title = name.equals(ABBREVIATION)
                ? Jsoup.parseBodyFragment(source).select(ABBREVIATION).attr("title")
                : "";
        return title.isEmpty() ? "<" + name + ">" : "<" + name + " title=\"" + Html.escaped(title) + "\">";
    }

    private static String name(String tag) {
        int start = tag.startsWith("</") ? 2 : 1;
        int end = start;
        while (end < tag.length() && Character.isLetterOrDigit(tag.charAt(end))) {
            end++;
        }
        return tag.substring(start, end).toLowerCase(Locale.ROOT);
    }
}
