package dev.sitrep.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownTest {
    private final Markdown markdown = Markdown.create(Words.ENGLISH);

    private Document render(String text) {
        return markdown.render(text, 10, LinkResolver.NONE);
    }

    @Test
    void cutsSectionsAtHeadings() {
        Document document = render(
                "Intro\n\n# Title\n\nOne\n\n## Two {step minutes=2 risk=restart rollback=\"docker stop {x}\"}\n\n<!-- nothing -->\n");
        assertThat(document.sections()).hasSize(3);
        Section last = document.sections().get(2);
        assertThat(last.heading())
                .isEqualTo(new Heading(
                        3,
                        "two",
                        "Two",
                        "Two",
                        16,
                        java.util.Map.of(
                                "kind", "step", "minutes", "2", "risk", "restart", "rollback", "docker stop {x}")));
        assertThat(last.empty()).isTrue();
    }
}
