package dev.sitrep.markdown;

import static dev.sitrep.markdown.Rendering.document;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectionsTest {
    @Test
    void startAtHeadings() {
        Document document = document("Intro *x*\n\n# Title\n\nOne\n\n## Two\n\n<!-- to be written -->\n");
        assertThat(document.sections()).hasSize(3);
        assertThat(document.sections().get(0))
                .isEqualTo(new Section(null, "<p>Intro <em>x</em></p>\n", false, "Intro x"));
        assertThat(document.sections().get(1).text()).isEqualTo("One");
        assertThat(document.sections().get(2).empty()).isTrue();
        assertThat(document.text()).isEqualTo("Intro x\nTitle\nOne\nTwo");
        assertThat(document.empty()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"'<!-- a -->',true", "'',true", "'[a]: b',true", "'# a',false", "'<!-- a --> b',false"})
    void knowWhenNothingIsThere(String text, boolean empty) {
        assertThat(document(text).empty()).isEqualTo(empty);
    }

    @Test
    void carryTheAttributesOfAStep() {
        Heading heading = document(
                        "\n## Restart **it** {step minutes=1 risk=restart rollback=\"docker stop {x} *.log\"}\n")
                .sections()
                .get(0)
                .heading();
        assertThat(heading)
                .isEqualTo(new Heading(
                        2,
                        "restart-it",
                        "Restart it",
                        "Restart <strong>it</strong>",
                        2,
                        Map.of(
                                "kind",
                                "step",
                                "minutes",
                                "1",
                                "risk",
                                "restart",
                                "rollback",
                                "docker stop {x} *.log")));
    }

    @ParameterizedTest
    @CsvSource({
        "Deploy {host},deploy-host,Deploy {host}",
        "Say {{title}},say-title,Say {{title}}",
        "Named {#own-id},own-id,Named",
        "Langkah 1: Nilai (2 menit) é,langkah-1-nilai-2-menit-é,Langkah 1: Nilai (2 menit) é",
        "'\uD83D\uDEA8 `x` & y','-x--y','\uD83D\uDEA8 x & y'",
        "!!!,section,!!!"
    })
    void haveIdsAsOnGitHub(String heading, String id, String text) {
        Heading read = document("# " + heading).headings().get(0);
        assertThat(read.id()).isEqualTo(id);
        assertThat(read.text()).isEqualTo(text);
    }

    @Test
    void haveIdsOnlyOnce() {
        Document document = document("# A\n# A\n# A-1\n# B {#x}\n# C {#x}\n");
        assertThat(document.headings().stream().map(Heading::id)).containsExactly("a", "a-1", "a-1-1", "x", "x-1");
        assertThat(document.ids()).containsExactly("a", "a-1", "a-1-1", "x", "x-1");
        assertThat(document.troubles()).containsExactly(new Trouble(Trouble.Kind.DUPLICATE_ID, 5, "x"));
    }

    @Test
    void explicitIdsGoBeforeThoseOfEarlierHeadings() {
        assertThat(document("# X\n# Y {#x}\n").headings().stream().map(Heading::id))
                .containsExactly("x-1", "x");
    }

    @ParameterizedTest
    @CsvSource({"12321,23432", "232,232", "454,232", "135,234", "321,222", "123456,234566"})
    void formAnOutlineThatStartsAtTwoAndSkipsNone(String written, String shown) {
        StringBuilder text = new StringBuilder();
        written.chars().forEach(c -> text.append("#".repeat(c - '0')).append(" x\n\n"));
        StringBuilder levels = new StringBuilder();
        document(text.toString()).headings().forEach(heading -> levels.append(heading.level()));
        assertThat(levels).hasToString(shown);
    }

    @Test
    void doNotStartInsideOtherBlocks() {
        Document document =
                document("> # In a quote\n\n:::internal\n# In a box\n:::\n\n<details>\n\n# Folded\n\n</details>\n");
        assertThat(document.sections()).hasSize(1);
        assertThat(document.ids()).containsExactly("folded", "in-a-box", "in-a-quote");
    }
}
