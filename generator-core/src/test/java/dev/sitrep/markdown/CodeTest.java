package dev.sitrep.markdown;

import static dev.sitrep.markdown.Rendering.document;
import static dev.sitrep.markdown.Rendering.html;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CodeTest {
    @Test
    void commandsHaveATitleAndWhatToExpect() {
        Document document = document(
                "\n```bash {title=\"Look\" expect=\"Up (healthy)\" or=\"<Up>\" risk=restart}\nfoo {host}\n```\n");
        assertThat(document.html()).isEqualTo("""
                        <figure class="cmd" data-lang="bash" data-risk="restart">
                        <figcaption>Look</figcaption>
                        <pre tabindex="0" role="group" aria-label="bash code"><code class="language-bash"><span class="hl-command">foo</span> {host}
                        </code></pre>
                        <p class="expect"><span>Expected:</span> <mark>Up (healthy)</mark> or <mark>&lt;Up&gt;</mark></p>
                        </figure>
                        """);
        assertThat(document.commands())
                .containsExactly(new CodeBlock(
                        2,
                        "bash",
                        "foo {host}\n",
                        null,
                        Map.of("title", "Look", "expect", "Up (healthy)", "or", "<Up>", "risk", "restart")));
    }

    @Test
    void anOutputFenceBelongsToTheCommandBeforeIt() {
        Document document = document("```sh title=x\nls\n```\n```output\na\n```\n");
        assertThat(document.html())
                .contains(
                        "<p class=\"expect\"><span>Expected:</span></p>\n<pre class=\"output\" tabindex=\"0\" role=\"group\""
                                + " aria-label=\"Expected:\"><samp>a\n</samp></pre>\n</figure>");
        assertThat(document.commands()).containsExactly(new CodeBlock(1, "sh", "ls\n", "a\n", Map.of("title", "x")));
        assertThat(html("text\n```output\na\n```\n")).contains("<code class=\"language-output\">a\n</code>");
    }

    @Test
    void everythingInCodeStaysAsItIs() {
        assertThat(html("```\n&amp; \\* <b> {{x}} [[y]]\n"))
                .contains("<code>&amp;amp; \\* &lt;b&gt; {{x}} [[y]]\n</code>");
        assertThat(html("    <b>\n\n    x\n\n")).contains("<code>&lt;b&gt;\n\nx\n</code>");
        assertThat(html("`` a`b ``  `  `  `{host}`"))
                .isEqualTo("<p><code>a`b</code>  <code>  </code>  <code>{host}</code></p>\n");
    }

    @Test
    void aStrangeInfoStringIsSafe() {
        assertThat(html("```\"><script> {\" x=\"\ny\n```\n"))
                .contains("data-lang=\"&quot;&gt;&lt;script&gt;\"")
                .doesNotContain("<script>");
    }
}
