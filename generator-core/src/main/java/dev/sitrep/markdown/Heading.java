package dev.sitrep.markdown;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A heading that starts a section.
 *
 * @param level 2 to 6: headings are shifted so that the outline starts at 2 and skips none
 * @param id unique in its document
 * @param text plain
 * @param html its content
 * @param line 1-based, the source file's own
 * @param attributes of a trailing {@code {step minutes=2 risk=restart}}; the bare word has the key {@code kind}
 */
public record Heading(int level, String id, String text, String html, int line, Map<String, String> attributes) {
    /** Copies the attributes, in their order. */
    public Heading {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }

    /** The whole element, with an anchor to itself that the theme may show. */
    public String element() {
        return "<h" + level + " id=\"" + Html.escaped(id) + "\">" + html + "<a class=\"anchor\" href=\"#"
                + Html.escaped(id) + "\" aria-hidden=\"true\" tabindex=\"-1\"></a></h" + level + ">\n";
    }
}
