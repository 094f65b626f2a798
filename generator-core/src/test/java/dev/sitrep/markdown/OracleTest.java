package dev.sitrep.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.util.ast.Node;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Ordinary text becomes what Flexmark's own renderer makes of it, but for what we do differently on purpose. */
class OracleTest {
    private static final LinkResolver ALL = new LinkResolver() {
        @Override
        public Link resolve(String destination, boolean image) {
            return Link.ok(destination);
        }

        @Override
        public Link record(String id) {
            return Link.ok(id);
        }
    };

    /** Why our HTML may differ; the first that holds counts. */
    private enum Difference {
        NONE,
        /** We follow a newer edition of the specification than the renderer does. */
        NEWER_SPECIFICATION,
        RAW_HTML,
        UNSAFE_ADDRESS,
        ADDRESS_WITHOUT_BRACKETS,
        LINK_TO_A_RECORD,
        UNEXPLAINED
    }

    @Test
    void rendersTheExamplesOfTheSpecification() throws IOException {
        HtmlRenderer oracle = HtmlRenderer.builder().build();
        Map<Difference, Integer> counts = new EnumMap<>(Difference.class);
        List<String> unexplained = new ArrayList<>();
        JsonNode examples = new JsonMapper()
                .readTree(SharedData.path("corpora/commonmark-spec/spec.json").toFile());
        for (JsonNode example : examples) {
            String text = example.get("markdown").asString();
            Node tree = Syntax.blocks().parse(text);
            Document document = Rendering.MARKDOWN.render(text, 1, ALL);
            String theirs = normal(oracle.render(tree));
            String ours = normal(document.html());
            Difference difference = ours.equals(theirs)
                    ? Difference.NONE
                    : ours.equals(normal(example.get("html").asString()))
                            ? Difference.NEWER_SPECIFICATION
                            : difference(text, tree, document);
            counts.merge(difference, 1, Integer::sum);
            if (difference == Difference.UNEXPLAINED) {
                unexplained.add(text + "\n-- theirs\n" + theirs + "\n-- ours\n" + ours);
            }
        }
        assertThat(unexplained).isEmpty();
        assertThat(counts)
                .isEqualTo(Map.of(
                        Difference.NONE, 566,
                        Difference.NEWER_SPECIFICATION, 3,
                        Difference.RAW_HTML, 69,
                        Difference.UNSAFE_ADDRESS, 10,
                        Difference.ADDRESS_WITHOUT_BRACKETS, 5,
                        Difference.LINK_TO_A_RECORD, 2));
    }

    private static Difference difference(String text, Node tree, Document document) {
        for (Node node : tree.getDescendants()) {
            if (node instanceof HtmlBlockBase || node instanceof HtmlInlineBase) {
                return Difference.RAW_HTML;
            }
        }
        if (document.troubles().stream().anyMatch(trouble -> trouble.kind() == Trouble.Kind.UNSAFE_URL)) {
            return Difference.UNSAFE_ADDRESS;
        }
        return text.contains("[[")
                ? Difference.LINK_TO_A_RECORD
                : document.links().isEmpty() ? Difference.UNEXPLAINED : Difference.ADDRESS_WITHOUT_BRACKETS;
    }

    /** Without what we add to an element, or put around it. */
    private static String normal(String html) {
        Element body = Jsoup.parseBodyFragment(html).body();
        body.select("a.anchor").remove();
        body.select("figure, div.table").unwrap();
        for (Element element : body.select("*")) {
            List.of("role", "tabindex", "aria-label", "loading", "id", "rel").forEach(element::removeAttr);
            if (element.normalName().matches("h[1-6]")) {
                element.tagName("h");
            }
            if (element.hasAttr("href")) {
                element.attr(
                        "href",
                        element.attr("href")
                                .replace("%60", "`")
                                .replace("%22", "\"")
                                .replace("%3C", "<"));
            }
        }
        return body.html().replaceAll("\\s+", " ").replaceAll("> <", "><").strip();
    }
}
