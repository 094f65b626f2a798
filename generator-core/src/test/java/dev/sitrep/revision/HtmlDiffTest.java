package dev.sitrep.revision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sitrep.markdown.LinkResolver;
import dev.sitrep.markdown.Markdown;
import dev.sitrep.markdown.Words;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class HtmlDiffTest {
    private static final Signs SIGNS = new Signs("[added]", "[removed]");
    private static final String ADDED = "<ins><span class=\"visually-hidden\">[added] </span>";
    private static final String REMOVED = "<del><span class=\"visually-hidden\">[removed] </span>";

    @Test
    void marksTheWordsThatChanged() {
        assertThat(diff("<p>Restart the backend now.</p>", "<p>Restart the database now.</p>"))
                .isEqualTo("<p>Restart the " + REMOVED + "backend</del>" + ADDED + "database</ins> now.</p>");
    }

    @Test
    void wordsThatFollowEachOtherAreOneChange() {
        assertThat(diff("<p>Call the old team first, please.</p>", "<p>Call a new team first, please.</p>"))
                .isEqualTo("<p>Call " + REMOVED + "the old</del>" + ADDED + "a new</ins> team first, please.</p>");
    }

    @Test
    void keepsLinksAndEmphasisWhole() {
        String diff = diff(
                "<p>See <a href=\"x.html\">the old page</a> and <strong>wait</strong>.</p>",
                "<p>See <a href=\"x.html\">the new page</a> and <strong>wait long</strong>.</p>");

        assertThat(diff)
                .contains("<a href=\"x.html\">the " + REMOVED + "old</del>" + ADDED + "new</ins> page</a>")
                .contains("<strong>wait" + ADDED + " long</ins></strong>");
    }

    @Test
    void aLinkThatLeadsElsewhereIsAChange() {
        assertThat(diff(
                        "<p>See <a href=\"x.html\">it</a> and all the rest</p>",
                        "<p>See <a href=\"y.html\">it</a> and all the rest</p>"))
                .contains("<span>" + REMOVED + "it</del></span><a href=\"y.html\">" + ADDED + "it</ins></a>")
                .doesNotContain("x.html");
    }

    @Test
    void comparesCodeLineByLine() {
        assertThat(diff(
                        "<pre><code>stop db\nstart db\n</code></pre>",
                        "<pre><code>stop db\nwait 5\nstart db\n</code></pre>"))
                .isEqualTo("<pre class=\"compared\"><code>  stop db\n" + ADDED
                        + "+ wait 5\n</ins>  start db\n</code></pre>");
    }

    @Test
    void aParagraphThatCameOrWentIsMarkedAsAWhole() {
        assertThat(diff("<p>One.</p><p>Gone for good.</p>", "<p>One.</p><ul><li>New</li></ul>"))
                .contains("<p>One.</p>")
                .contains("<p>" + REMOVED + "Gone for good.</del></p>")
                .contains("<ul><li>" + ADDED + "New</ins></li></ul>");
    }

    @Test
    void aTableStaysATable() {
        String before =
                "<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>";
        String after =
                before.replace("<td>2</td>", "<td>3</td>").replace("</tbody>", "<tr><td>4</td><td>5</td></tr></tbody>");

        Document parsed = Jsoup.parse(diff(before, after));
        assertThat(parsed.select("tbody tr"))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.select("> td")).hasSize(2));
        assertThat(parsed.select("ins")).hasSize(3);

        String wider =
                "<table><thead><tr><th>A</th><th>B</th><th>C</th></tr></thead><tbody><tr><td>1</td><td>2</td><td>3</td></tr></tbody></table>";
        assertThat(Jsoup.parse(diff(before, wider)).select("table")).hasSize(2);
    }

    @Test
    void whatIsGoneHasNoIdAndLeadsNowhere() {
        assertThat(diff("<h2 id=\"a\">A</h2><p>x <a href=\"y.html\">y</a></p>", "<h3 id=\"a\">Else</h3>"))
                .containsOnlyOnce("id=\"a\"")
                .doesNotContain("href");
    }

    @Test
    void twoLikeTextsHaveNoMark() {
        String html =
                render("# A\n\nText with *emphasis*, `code` and [a link](x.md).\n\n- one\n- two\n\n```bash\nls\n```\n");

        assertThat(diff(html, html)).doesNotContain("<ins", "<del");
    }

    @Test
    void textsThatAreTooLongAreNotCompared() {
        assertThat(HtmlDiff.of("<p>a</p>".repeat(60_000), "<p>b</p>", SIGNS)).isEmpty();
        assertThat(HtmlDiff.of("<p>a</p>".repeat(2_001), "<p>b</p>", SIGNS)).isEmpty();
    }

    @Test
    void whatIsLeftAndWhatIsNewIsTheLaterText() {
        Random random = new Random(11);
        for (int run = 0; run < 300; run++) {
            String before = render(markdown(random));
            String after = render(markdown(random));
            String diff = diff(before, after);

            assertThat(Jsoup.parse(diff, "", Parser.htmlParser().setTrackErrors(5))
                            .body()
                            .html())
                    .as("well-formed")
                    .isEqualTo(Jsoup.parseBodyFragment(diff).body().html());
            Document later = Jsoup.parse(diff);
            later.select("del, .visually-hidden").remove();
            assertThat(words(later)).as("%s%n→%n%s%n=%n%s", before, after, diff).isEqualTo(words(Jsoup.parse(after)));
            Document earlier = Jsoup.parse(diff);
            earlier.select("ins, .visually-hidden").remove();
            assertThat(words(earlier))
                    .as("%s%n→%n%s%n=%n%s", before, after, diff)
                    .isEqualTo(words(Jsoup.parse(before)));
        }
    }

    private static String words(Document page) {
        page.select("pre.compared").forEach(pre -> pre.text(pre.wholeText().replaceAll("(?m)^[-+ ] ", "")));
        return page.body().wholeText().replaceAll("\\s+", "");
    }

    private static String markdown(Random random) {
        List<String> blocks = List.of(
                "## Assess",
                "## Restart",
                "Call *the team* now.",
                "Call **the boss** and [wait](x.md) then.",
                "- one\n- two\n- three",
                "- one\n- 2\n- three",
                "1. a\n2. b",
                "```bash\nls -l\ncd x\n```",
                "```bash\nls\ncd x\n```",
                "| A | B |\n|---|---|\n| 1 | 2 |",
                "| A | B |\n|---|---|\n| 1 | `x` |\n| 3 | 4 |",
                "> Quoted text here",
                "- [ ] open\n- [x] done",
                "!!! note\n",
                "Some text with `code` in it.");
        return IntStream.range(0, random.nextInt(7))
                .mapToObj(i -> blocks.get(random.nextInt(blocks.size())))
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    private static String render(String markdown) {
        return Markdown.create(Words.ENGLISH)
                .render(markdown, 1, LinkResolver.NONE)
                .html();
    }

    private static String diff(String before, String after) {
        return HtmlDiff.of(before, after, SIGNS).orElseThrow().replaceAll("\n$", "");
    }
}
