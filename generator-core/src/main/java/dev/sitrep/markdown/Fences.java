package dev.sitrep.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Code blocks, with their title, and the output that they should give. */
final class Fences {
    private static final Set<String> OUTPUT = Set.of("output", "expect");

    private final Walk walk;
    private final Highlighter highlighter;

    Fences(Walk walk) {
        this.walk = walk;
        this.highlighter = new Highlighter(walk.out);
    }

    void indented(IndentedCodeBlock node) {
        figure("", Map.of(), Source.code(node.getContentChars().trimTailBlankLines()), null);
    }

    void fence(FencedCodeBlock node) {
        if (isOutput(node) && isCommand(node.getPrevious())) {
            return;
        }
        FenceInfo info = FenceInfo.of(node.getInfo().unescape());
        String code = Source.code(node.getContentChars());
        String output = isOutput(node.getNext()) && isCommand(node)
                ? Source.code(((FencedCodeBlock) node.getNext()).getContentChars())
                : null;
        walk.commands.add(new CodeBlock(walk.line(node), info.language(), code, output, info.attributes()));
        figure(info.language(), info.attributes(), code, output);
    }

    private void figure(String language, Map<String, String> attributes, String code, @Nullable String output) {
        String title = attributes.get("title");
        String risk = attributes.get("risk");
        walk.out.raw("<figure class=\"cmd\"");
        if (!language.isEmpty()) {
            walk.out.attribute("data-lang", language);
        }
        if (risk != null) {
            walk.out.attribute("data-risk", risk);
        }
        walk.out.raw(">\n");
        if (title != null) {
            walk.out.raw("<figcaption>").text(title).raw("</figcaption>\n").line();
        }
        walk.out
                .raw("<pre tabindex=\"0\" role=\"group\"")
                .attribute("aria-label", name(language))
                .raw("><code");
        if (!language.isEmpty()) {
            walk.out.attribute("class", "language-" + language);
        }
        walk.out.raw(">");
        highlighter.code(language, code);
        walk.out.raw("</code></pre>\n").line();
        expectation(attributes.get("expect"), attributes.get("or"), output);
        walk.out.raw("</figure>\n");
    }

    private void expectation(@Nullable String expect, @Nullable String or, @Nullable String output) {
        if (expect == null && output == null) {
            return;
        }
        walk.out.raw("<p class=\"expect\"><span>").label(walk.words.expected()).raw("</span>");
        if (expect != null) {
            walk.out.raw(" <mark>").text(expect).raw("</mark>").space();
            if (or != null) {
                walk.out.raw(" ").label(walk.words.or()).raw(" <mark>").text(or).raw("</mark>");
            }
        }
        walk.out.raw("</p>\n").line();
        if (output != null) {
            walk.out
                    .raw("<pre class=\"output\" tabindex=\"0\" role=\"group\"")
                    .attribute("aria-label", walk.words.expected())
                    .raw("><samp>")
                    .text(output)
                    .raw("</samp></pre>\n")
                    .line();
        }
    }

    private String name(String language) {
        return language.isEmpty() ? walk.words.code() : walk.words.codeOf().replace("{0}", language);
    }

    private static boolean isCommand(@Nullable Node node) {
        return node instanceof FencedCodeBlock && !isOutput(node);
    }

    private static boolean isOutput(@Nullable Node node) {
        return node instanceof FencedCodeBlock fence
                && OUTPUT.contains(FenceInfo.of(fence.getInfo().unescape()).language());
    }
}
