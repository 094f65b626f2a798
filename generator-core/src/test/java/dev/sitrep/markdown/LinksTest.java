package dev.sitrep.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {
    /** Answers with the kind that the destination names. */
    private static final LinkResolver NAMED = new LinkResolver() {
        @Override
        public Link resolve(String destination, boolean image) {
            return new Link(Link.Kind.valueOf(kind(destination)), "to/" + destination, null);
        }

        @Override
        public Link record(String id) {
            return new Link(Link.Kind.valueOf(kind(id)), "../" + id + "/", "Title of " + id);
        }

        private String kind(String destination) {
            return destination.replaceAll("[^a-z].*", "").toUpperCase(Locale.ROOT);
        }
    };

    private static String html(String text) {
        return Rendering.MARKDOWN.render(text, 1, NAMED).html();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '§', textBlock = """
            [a *b*](ok)           § <a href="to/ok">a <em>b</em></a>
            [a](ok "t<")          § <a href="to/ok" title="t&lt;">a</a>
            [a][r] [r] [R][]      § <a href="to/ok/r">a</a> <a href="to/ok/r">r</a> <a href="to/ok/r">R</a>
            [a](external)         § <a href="to/external" class="external" rel="noopener nofollow">a</a>
            [a](broken)           § <span class="broken">a</span>
            [*a*](withheld)       § <em>a</em>
            [a](unsafe)           § a
            ![a *b*](ok.png "t")  § <img src="to/ok.png" alt="a b" title="t" loading="lazy">
            ![a](broken)          § <span class="broken">a</span>
            ![a](withheld)        § a
            ![](external/a.png)   § <a href="to/external/a.png" class="external" rel="noopener nofollow">external/a.png</a>
            [![a](external)](ok)  § <a href="to/ok">a</a>
            [[ok-1]]              § <a href="../ok-1/">Title of ok-1</a>
            [[ok-1|*this*]]       § <a href="../ok-1/">*this*</a>
            [[broken-1]]          § <span class="broken">Title of broken-1</span>
            [[withheld-1|it]]     § it
            [b [[ok-1]]](ok)      § <a href="to/ok">b Title of ok-1</a>
            """)
    void areShownAsTheResolverSays(String text, String html) {
        assertThat(html(text + "\n\n[r]: ok/r")).isEqualTo("<p>" + html + "</p>\n");
    }

    @Test
    void areFoundInTextAlone() {
        assertThat(Rendering.html(
                        "https://a.example/b?c=d&e#f. www.b.example <https://c.example> me@d.example http://"))
                .isEqualTo("""
                        <p><a href="https://a.example/b?c=d&amp;e#f" class="external" rel="noopener nofollow">\
                        https://a.example/b?c=d&amp;e#f</a>. www.b.example \
                        <a href="https://c.example" class="external" rel="noopener nofollow">https://c.example</a> \
                        <a href="mailto:me@d.example">me@d.example</a> http://</p>
                        """);
    }

    @Test
    void keepTheBarOfARecordInATable() {
        assertThat(html("|a|b|\n|-|-|\n|[[ok-1|x]]|c|\n")).contains("<td><a href=\"../ok-1/\">x</a></td><td>c</td>");
    }

    @Test
    void areNotedWithTheirPlace() {
        Document document = Rendering.MARKDOWN.render("a [b](ok)\n\n> ![c](broken) [[ok-1|d]]\n", 10, NAMED);
        assertThat(document.links())
                .containsExactly(
                        new LinkFact(10, 3, "ok", new Link(Link.Kind.OK, "to/ok", null), false),
                        new LinkFact(12, 3, "broken", new Link(Link.Kind.BROKEN, "to/broken", null), true),
                        new LinkFact(12, 16, "[[ok-1|d]]", new Link(Link.Kind.OK, "../ok-1/", "Title of ok-1"), false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "javascript&colon;alert(1)",
                "&#x6A;avascript:alert(1)",
                "data:text/html,x",
                "vbscript:x",
                "file:///etc/passwd",
                "//evil.example",
                "/\\evil.example",
                "https:evil.example",
                "ftp://x",
                "java&#10;script:alert(1)",
                "&#1;javascript:alert(1)",
                "blob:x",
                ":x"
            })
    void neverLeadToOtherSchemes(String destination) {
        Document document = Rendering.document("[a](" + destination + ") ![b](" + destination + ")");
        assertThat(document.html()).isEqualTo("<p>a b</p>\n");
        assertThat(document.troubles()).extracting(Trouble::kind).containsOnly(Trouble.Kind.UNSAFE_URL);
        assertThat(document.links()).extracting(fact -> fact.link().kind()).containsOnly(Link.Kind.UNSAFE);
    }

    @Test
    void aResolverCannotLeadThereEither() {
        LinkResolver evil = new LinkResolver() {
            @Override
            public Link resolve(String destination, boolean image) {
                return Link.ok("javascript:" + destination);
            }

            @Override
            public Link record(String id) {
                return Link.external("data:" + id);
            }
        };
        assertThat(Rendering.MARKDOWN.render("[a](b) ![c](d) [[e]]", 1, evil).html())
                .isEqualTo("<p>a c e</p>\n");
    }

    @Test
    void aUrlCannotLeaveItsAttribute() {
        assertThat(Rendering.html("[a](x\"onclick=\"y) [b](<z'`>)"))
                .contains("href=\"x%22onclick=%22y\"")
                .contains("href=\"z'%60\"");
    }
}
