package dev.sitrep.markdown;

import static dev.sitrep.markdown.Rendering.document;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {
    @Test
    void aTextBeyondThemIsShownAsItIs() {
        String text = "<b>" + "> ".repeat(51) + "deep\n" + "> ".repeat(51) + "deep\n";
        Document document = Rendering.MARKDOWN.render(text, 7, LinkResolver.NONE);
        assertThat(document.html()).isEqualTo("<pre tabindex=\"0\">" + Html.escaped(text) + "</pre>\n");
        assertThat(document.text()).isEqualTo(text);
        assertThat(document.troubles())
                .containsExactly(new Trouble(Trouble.Kind.LIMIT, 7, "blocks nested more than 50 levels deep"));
        assertThat(Rendering.MARKDOWN.inline("*a*\n" + text, LinkResolver.NONE)).startsWith("*a*\n&lt;b&gt;");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 50})
    void whatAPersonWritesKeepsWithinThem(int depth) {
        assertThat(Limits.exceeded("> ".repeat(depth) + "a")).isNull();
        assertThat(Limits.exceeded("- a\n".repeat(10_000))).isNull();
        assertThat(Limits.exceeded("|a|b|\n".repeat(4_000))).isNull();
        assertThat(Limits.exceeded("```\n" + "2026-01-19 14:32 [error] x\n".repeat(9_000) + "```\n"))
                .isNull();
        assertThat(Limits.exceeded("=".repeat(200))).isNull();
        assertThat(Limits.exceeded(":::note\na\n:::\n".repeat(200))).isNull();
    }

    @Test
    void aParagraphOfNothingButMarksIsShownAsItIsAndTheRestIsRead() {
        Document document = document("*before*\n\n" + "[a](b) *".repeat(600) + "\n\n*after*\n");
        assertThat(document.html())
                .startsWith("<p><em>before</em></p>\n<p>[a](b) *[a](b)")
                .endsWith("<p><em>after</em></p>\n");
        assertThat(document.troubles()).extracting(Trouble::kind).containsExactly(Trouble.Kind.LIMIT);
        assertThat(document.troubles()).extracting(Trouble::line).containsExactly(3);
    }

    @Test
    void emphasisWithinEmphasisEndsSomewhere() {
        Document document = document("*a **b ".repeat(300) + "c" + " d** e*".repeat(300));
        assertThat(document.html()).contains("<em>a <strong>b <em>a");
        assertThat(document.troubles()).extracting(Trouble::kind).containsOnly(Trouble.Kind.LIMIT);
    }
}
