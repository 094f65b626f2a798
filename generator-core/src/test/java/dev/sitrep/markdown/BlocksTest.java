package dev.sitrep.markdown;

import static dev.sitrep.markdown.Rendering.document;
import static dev.sitrep.markdown.Rendering.html;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlocksTest {
    @Test
    void tablesScrollAndAlignByClass() {
        assertThat(html("| Who | When |\n|-|-:|\n| `a|b` \\| c | **now** |\n| alone |\n"))
                .isEqualTo("""
                        <div class="table" role="group" tabindex="0" aria-label="Table">
                        <table>
                        <thead>
                        <tr><th scope="col">Who</th><th scope="col" class="right">When</th></tr>
                        </thead>
                        <tbody>
                        <tr><td><code>a|b</code> | c</td><td class="right"><strong>now</strong></td></tr>
                        <tr><td>alone</td></tr>
                        </tbody>
                        </table>
                        </div>
                        """);
    }

    @Test
    void tablesLoseNoCell() {
        assertThat(html("|a||\n|-|-|\n|1|2|3|\n"))
                .contains("<th scope=\"col\">a</th><td></td>")
                .contains("<td>1</td><td>2</td><td>3</td>");
        assertThat(document("|a|b|\n|-|-|\n|c|d|\n").text()).isEqualTo("a b \nc d");
    }

    @Test
    void tasksHaveLabels() {
        Document document = document("- [ ] call *them*\n  - [x] noted\n- plain\n\n1. [X] loose\n\n   more\n2. [ ]\n");
        assertThat(document.html()).isEqualTo("""
                        <ul class="tasks">
                        <li class="task"><label><input type="checkbox" disabled> call <em>them</em></label>
                        <ul class="tasks">
                        <li class="task"><label><input type="checkbox" disabled checked> noted</label></li>
                        </ul>
                        </li>
                        <li>plain</li>
                        </ul>
                        <ol class="tasks">
                        <li class="task"><label><input type="checkbox" disabled checked> loose</label>
                        <p>more</p>
                        </li>
                        <li>[ ]</li>
                        </ol>
                        """);
        assertThat(document.tasks())
                .containsExactly(
                        new Task(1, false, "call them"), new Task(2, true, "noted"), new Task(5, true, "loose"));
    }

    @Test
    void definitions() {
        assertThat(html("P1\n: System *down*\n: Data loss\n"))
                .isEqualTo("<dl>\n<dt>P1</dt>\n<dd>System <em>down</em></dd>\n<dd>Data loss</dd>\n</dl>\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> [!WARNING]\n> Mind *this*\n",
                "!!! warning\n    Mind *this*\n",
                ":::warning\nMind *this*\n:::\n",
                "::: attention\nMind *this*\n:::\n"
            })
    void alertsOfEachNotation(String text) {
        assertThat(html(text + "\nafter"))
                .isEqualTo("<div class=\"alert warning\" role=\"note\">\n<p class=\"alert-title\">Warning</p>\n"
                        + "<p>Mind <em>this</em></p>\n</div>\n<p>after</p>\n");
    }

    @Test
    void alertsWithTitles() {
        assertThat(html("!!! danger \"Do <not>\"\n    a\n\n    - b\n"))
                .isEqualTo("<div class=\"alert caution\" role=\"note\">\n<p class=\"alert-title\">Do &lt;not&gt;</p>\n"
                        + "<p>a</p>\n<ul>\n<li>b</li>\n</ul>\n</div>\n");
        assertThat(html("!!! note \"\"\n    a\n")).doesNotContain("alert-title");
        assertThat(html("???+ tip \"More\"\n    a\n"))
                .startsWith("<details open class=\"alert tip\">\n<summary class=\"alert-title\">More</summary>\n");
    }

    @Test
    void anUnknownBlockIsShownAndNoted() {
        Document document = document("text\n:::spoiler\nsecret\n:::\n");
        assertThat(document.html())
                .contains("<p class=\"alert-title\">spoiler</p>")
                .contains("<p>secret</p>");
        assertThat(document.troubles()).containsExactly(new Trouble(Trouble.Kind.UNKNOWN_BLOCK, 2, "spoiler"));
    }

    @Test
    void quotesThatAreNoAlerts() {
        assertThat(html("> [!NOPE]\n> a\n")).isEqualTo("<blockquote>\n<p>[!NOPE]\na</p>\n</blockquote>\n");
        assertThat(html("> [!NOTE] a\n")).isEqualTo("<blockquote>\n<p>[!NOTE] a</p>\n</blockquote>\n");
    }

    @Test
    void internalBlocksNestAndHoldAnything() {
        assertThat(html(":::internal\n# H\n```\n:::\n```\n:::tip\nt\n:::\n- i\n:::\nafter\n"))
                .isEqualTo("""
                        <div class="internal-only" role="note">
                        <p class="alert-title">Internal only</p>
                        <h2 id="h">H<a class="anchor" href="#h" aria-hidden="true" tabindex="-1"></a></h2>
                        <figure class="cmd">
                        <pre tabindex="0" role="group" aria-label="Code"><code>:::
                        </code></pre>
                        </figure>
                        <div class="alert tip" role="note">
                        <p class="alert-title">Tip</p>
                        <p>t</p>
                        </div>
                        <ul>
                        <li>i</li>
                        </ul>
                        </div>
                        <p>after</p>
                        """);
    }

    @Test
    void footnotesLeadBack() {
        Document document = document("a[^n] b[^n] c[^none]\n\n[^n]: Note[^deep]\n[^deep]: Deep\n[^idle]: Idle\n");
        assertThat(document.html())
                .contains(
                        "a<sup class=\"footnote-ref\" id=\"fnref-1\"><a href=\"#fn-1\" aria-label=\"Footnote 1\">1</a></sup>")
                .contains("c[^none]")
                .contains(
                        "<li id=\"fn-2\"><p>Deep <a class=\"footnote-back\" href=\"#fnref-2\" aria-label=\"Back to the text 2\">↩</a></p>")
                .contains("<li id=\"fn-3\"><p>Idle</p>");
        assertThat(document.ids()).containsExactly("fn-1", "fn-2", "fn-3", "fnref-1", "fnref-1-1", "fnref-2");
        assertThat(document.troubles()).containsExactly(new Trouble(Trouble.Kind.UNUSED_FOOTNOTE, 5, "idle"));
    }
}
