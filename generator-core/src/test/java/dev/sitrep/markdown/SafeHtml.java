package dev.sitrep.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/** What a page may hold, whatever the text was. Written down once more here, so that the emitter cannot widen it alone. */
final class SafeHtml {
    private static final Set<String> ELEMENTS = Set.of(
            ("a abbr b blockquote br caption code dd del details div dl dt em figcaption figure h2 h3 h4 h5 h6 hr i img input"
                            + " ins kbd label li mark ol p pre samp small span strong sub summary sup table tbody td tfoot th"
                            + " thead tr ul")
                    .split(" "));
    private static final Set<String> ANYWHERE = Set.of("class", "id", "title", "role", "tabindex", "aria-label");
    private static final Map<String, Set<String>> ATTRIBUTES = Map.of(
            "a", Set.of("href", "rel", "aria-hidden"),
            "img", Set.of("src", "alt", "loading"),
            "input", Set.of("type", "disabled", "checked"),
            "figure", Set.of("data-lang", "data-risk"),
            "details", Set.of("open"),
            "ol", Set.of("start"),
            "th", Set.of("scope", "colspan", "rowspan"),
            "td", Set.of("colspan", "rowspan"));
    private static final List<String> SCHEMES = List.of("http://", "https://", "mailto:", "tel:");

    private SafeHtml() {}

    /** Checks elements, attributes, addresses, ids and that every tag is closed where it should be. */
    static void check(String html, String input) {
        Parser parser = Parser.htmlParser().setTrackErrors(3);
        List<Node> nodes = parser.parseFragmentInput(html, new Element("body"), "");
        assertThat(parser.getErrors())
                .as("errors in the HTML of:%n%s%n%s", input, html)
                .isEmpty();
        Set<String> ids = new HashSet<>();
        for (Node node : nodes) {
            node.traverse((inner, depth) -> {
                assertThat(inner.nodeName())
                        .as("node in the HTML of:%n%s", input)
                        .isNotIn("#comment", "#data", "#doctype");
                if (inner instanceof Element element) {
                    check(element, ids, input);
                }
            });
        }
    }

    private static void check(Element element, Set<String> ids, String input) {
        String name = element.normalName();
        assertThat(ELEMENTS).as("element in the HTML of:%n%s", input).contains(name);
        for (Attribute attribute : element.attributes()) {
            String key = attribute.getKey();
            assertThat(ANYWHERE.contains(key)
                            || ATTRIBUTES.getOrDefault(name, Set.of()).contains(key))
                    .as("<%s %s> in the HTML of:%n%s", name, key, input)
                    .isTrue();
            if (key.equals("href") || key.equals("src")) {
                address(attribute.getValue(), input);
            }
        }
        if (element.hasAttr("id")) {
            assertThat(ids.add(element.id()))
                    .as("id %s once in the HTML of:%n%s", element.id(), input)
                    .isTrue();
        }
    }

    /** As a browser sees it: controls and blanks at the start are nothing to it. */
    private static void address(String address, String input) {
        String seen = address.replaceAll("[\\x00-\\x20]", "").toLowerCase(java.util.Locale.ROOT);
        boolean relative = !seen.startsWith("//") && seen.indexOf('\\') < 0 && !seen.matches("[^/?#]*:.*");
        assertThat(relative || SCHEMES.stream().anyMatch(seen::startsWith))
                .as("address %s in the HTML of:%n%s", address, input)
                .isTrue();
    }
}
