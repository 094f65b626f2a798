package dev.sitrep.markdown;

import com.vladsch.flexmark.util.ast.Block;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/** A block of HTML: cleaned when all of it is harmless, else shown as it is. Comments show nothing. */
final class BlockHtml {
    private static final Set<String> TEXT =
            Set.of("b", "i", "em", "strong", "code", "kbd", "sub", "sup", "br", "small", "mark", "del", "ins", "abbr");
    private static final Set<String> BLOCKS =
            Set.of("p", "ul", "ol", "hr", "details", "table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td");
    private static final Set<String> MAY_BE_EMPTY = Set.of("br", "hr", "td", "th");
    /** Elements that mean nothing outside these. */
    private static final Map<String, Set<String>> PARTS =
            Map.of("li", Set.of("ul", "ol"), "summary", Set.of("details"));

    private static final int DEPTH = 20;

    private final Walk walk;

    BlockHtml(Walk walk) {
        this.walk = walk;
    }

    void block(Block node) {
        String source = Source.string(node.getContentChars()).strip();
        Parser parser = Parser.htmlParser().setTrackErrors(1);
        org.jsoup.nodes.Document parsed = Jsoup.parse("<body>" + source, "", parser);
        Element body = parsed.body();
        if (!parser.getErrors().isEmpty() || source.contains("<?") || !isHarmless(body)) {
            walk.trouble(Trouble.Kind.RAW_HTML, node, Plain.oneLine(source));
            walk.out.raw("<p>").text(source).raw("</p>\n");
        } else if (!body.text().isBlank() || !body.children().isEmpty()) {
            String clean = cleaned(parsed);
            walk.out
                    .raw(isText(body) ? "<p>" + clean + "</p>" : clean)
                    .raw("\n")
                    .shown(body.text());
        }
    }

    private static boolean isText(Element body) {
        return body.select("*").stream().allMatch(element -> element == body || TEXT.contains(element.normalName()));
    }

    private String cleaned(org.jsoup.nodes.Document parsed) {
        org.jsoup.nodes.Document clean = new Cleaner(list()).clean(parsed);
        clean.outputSettings(new OutputSettings().prettyPrint(false).charset("UTF-8"));
        for (Element table : clean.select("table")) {
            Element box = new Element("div")
                    .attr("class", "table")
                    .attr("role", "group")
                    .attr("tabindex", "0")
                    .attr("aria-label", walk.words.table());
            table.replaceWith(box);
            box.appendChild(table);
        }
        return clean.body().html().strip();
    }

    private static boolean isHarmless(Element body) {
        for (Element element : body.select("*")) {
            if (element != body
                    && (!isHarmlessThere(element) || element.parents().size() > DEPTH)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the element may be shown where it stands. An empty one was torn from what it is about. */
    private static boolean isHarmlessThere(Element element) {
        String name = element.normalName();
        Element parent = element.parent();
        if (PARTS.containsKey(name)) {
            return parent != null && PARTS.get(name).contains(parent.normalName());
        }
        boolean empty = element.childNodeSize() == 0 && !MAY_BE_EMPTY.contains(name);
        return !empty && (TEXT.contains(name) || BLOCKS.contains(name));
    }

    private static Safelist list() {
        return new Safelist()
                .addTags(TEXT.toArray(String[]::new))
                .addTags(BLOCKS.toArray(String[]::new))
                .addTags(PARTS.keySet().toArray(String[]::new))
                .addAttributes("abbr", "title")
                .addAttributes("details", "open")
                .addAttributes("th", "colspan", "rowspan", "scope")
                .addAttributes("td", "colspan", "rowspan");
    }
}
