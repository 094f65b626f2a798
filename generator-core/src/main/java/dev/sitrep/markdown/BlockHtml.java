package dev.sitrep.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/** A block of HTML: cleaned when all of it is harmless, else shown as it is. Comments show nothing. */
final class BlockHtml {
    private static final String[] TEXT = {
        "b", "i", "em", "strong", "code", "kbd", "sub", "sup", "br", "small", "mark", "del", "ins", "abbr"
    };
    private static final String[] BLOCKS = {
        "p", "ul", "ol", "li", "hr", "details", "summary", "table", "caption", "thead", "tbody", "tfoot", "tr", "th",
        "td"
    };
    private static final String BLOCK_QUERY = "p, ul, ol, hr, details, table";

    private final Walk walk;

    BlockHtml(Walk walk) {
        this.walk = walk;
    }

    void block(Node node) {
        String source = node.getChars().toString();
        org.jsoup.nodes.Document parsed = Jsoup.parseBodyFragment(source);
        Element body = parsed.body();
        if (body.text().isBlank() && body.children().isEmpty()) {
            return;
        }
        if (!isHarmless(body)) {
            walk.trouble(Trouble.Kind.RAW_HTML, node, Plain.oneLine(source));
            walk.out.raw("<p>").text(source.strip()).raw("</p>\n");
            return;
        }
        String clean = cleaned(parsed);
        walk.out
                .raw(body.select(BLOCK_QUERY).isEmpty() ? "<p>" + clean + "</p>" : clean)
                .raw("\n")
                .shown(body.text());
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
            if (element != body && !isAllowed(element.normalName())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAllowed(String name) {
        return List.of(TEXT).contains(name) || List.of(BLOCKS).contains(name);
    }

    private static Safelist list() {
        return new Safelist()
                .addTags(TEXT)
                .addTags(BLOCKS)
                .addAttributes("abbr", "title")
                .addAttributes("details", "open")
                .addAttributes("th", "colspan", "rowspan", "scope")
                .addAttributes("td", "colspan", "rowspan");
    }
}
