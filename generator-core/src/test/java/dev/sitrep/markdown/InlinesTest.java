package dev.sitrep.markdown;

import static dev.sitrep.markdown.Rendering.MARKDOWN;
import static dev.sitrep.markdown.Rendering.html;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InlinesTest {
    private static String inline(String text) {
        return MARKDOWN.inline(text, LinkResolver.NONE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '§', textBlock = """
            All (~500) & more                § All (~500) &amp; more
            > 500 *users*                    § &gt; 500 <em>users</em>
            - not a list                     § - not a list
            # not a heading                  § # not a heading
            2026. year                       § 2026. year
            `a` ~~b~~ \\*                    § <code>a</code> <del>b</del> *
            Restart {host} at {{time}}       § Restart {host} at {{time}}
            <b>x</b> <i>y                    § <b>x</b> &lt;i&gt;y
            <kbd onclick=x>K</kbd><br/>      § <kbd>K</kbd><br>
            a <!-- b --> c                   § a  c
            [a]: b                           § [a]: b
            | a | b |                        § | a | b |
            &lt; &copy; &bogus;              § &lt; © &amp;bogus;
            [ -f x ] [[ -f x ]] [TIME]       § [ -f x ] [[ -f x ]] [TIME]
            """)
    void fieldsAreInline(String text, String html) {
        assertThat(inline(text)).isEqualTo(html);
    }

    @Test
    void longFieldsAreBlocksWithoutIds() {
        assertThat(inline("one\ntwo")).isEqualTo("one\ntwo");
        assertThat(inline("one\n\n- *two*")).isEqualTo("<p>one</p>\n<ul>\n<li><em>two</em></li>\n</ul>");
        assertThat(inline("# a\n\nb[^1]\n\n[^1]: c"))
                .isEqualTo("<p><strong>a</strong></p>\n<p>b[^1]</p>\n<p>[^1]: c</p>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '§', textBlock = """
            `a` **b** [c](d) <b>e</b>   § a b c e
            P1 & P2                     § P1 & P2
            ![alt *x*](y)               § alt x
            AT&amp;T \\*                § AT&T *
            """)
    void plainTextIsWhatOneSees(String text, String plain) {
        assertThat(MARKDOWN.plain(text)).isEqualTo(plain);
    }

    @Test
    void fieldsTellTheirLinksAndTroubles() {
        Field field = MARKDOWN.field("see [a](b) <u>x</u> [c](data:d)", LinkResolver.NONE);
        assertThat(field.html()).isEqualTo("see <a href=\"b\">a</a> &lt;u&gt;x&lt;/u&gt; c");
        assertThat(field.links()).extracting(LinkFact::column).containsExactly(5, 21);
        assertThat(field.troubles())
                .extracting(Trouble::kind)
                .containsExactly(Trouble.Kind.RAW_HTML, Trouble.Kind.RAW_HTML, Trouble.Kind.UNSAFE_URL);
    }

    @Test
    void plainTextIsOneLine() {
        assertThat(MARKDOWN.plain(" a *b*\n  c ")).isEqualTo("a b c");
        assertThat(MARKDOWN.plain("")).isEmpty();
    }

    @Test
    void harmlessTagsCountOnlyInPairs() {
        assertThat(html("<b>a <i>b</b> c</i> *d <b>e* f</b> </kbd>"))
                .isEqualTo("<p><b>a &lt;i&gt;b</b> c&lt;/i&gt; <em>d &lt;b&gt;e</em> f&lt;/b&gt; &lt;/kbd&gt;</p>\n");
        assertThat(html("<abbr title='\"x\"<y>' onclick=z>a</abbr>"))
                .isEqualTo("<p><abbr title=\"&quot;x&quot;&lt;y&gt;\">a</abbr></p>\n");
    }

    @Test
    void harmlessBlocksAreCleaned() {
        assertThat(html("<table class=x><tr><td onclick=x colspan=2><b>1</b></table>\n\n<p>open\n"))
                .isEqualTo("<div class=\"table\" role=\"group\" tabindex=\"0\" aria-label=\"Table\"><table><tbody><tr>"
                        + "<td colspan=\"2\"><b>1</b></td></tr></tbody></table></div>\n<p>open</p>\n");
        assertThat(html("<details open>\n<summary>More <b>x</b></summary>\n\n*text*\n\n</details>\n"))
                .isEqualTo("<details open>\n<summary>More x</summary>\n<p><em>text</em></p>\n</details>\n");
    }

    @Test
    void foldedTextKeepsWhatStandsBesideItsTags() {
        assertThat(html("<details>\n<summary>More</summary>\nat once\n\n*text*\n</details>\nafter\n"))
                .isEqualTo("<details>\n<summary>More</summary>\n<p>at once</p>\n<p><em>text</em></p>\n</details>\n"
                        + "<p>after</p>\n");
        assertThat(html("<details>\n<script>x</script>\n\n</details>\n"))
                .isEqualTo("<details>\n<p>&lt;script&gt;x&lt;/script&gt;</p>\n</details>\n");
        assertThat(html("- a\n\n  <details>\n  <summary>More</summary>\n\n  text\n\n  </details>\n"))
                .contains("<details>\n<summary>More</summary>\n<p>text</p>\n</details>");
    }

    @Test
    void otherHtmlIsShownAndNoted() {
        Document document =
                Rendering.document("<div onclick=x>a</div>\n\n</details>\n\nb <script>c</script>\n\n<details>\n");
        assertThat(document.html())
                .contains("<p>&lt;div onclick=x&gt;a&lt;/div&gt;</p>")
                .contains("&lt;script&gt;c");
        assertThat(document.troubles()).extracting(Trouble::line).startsWith(1);
        assertThat(document.troubles()).extracting(Trouble::kind).containsOnly(Trouble.Kind.RAW_HTML);
    }
}
