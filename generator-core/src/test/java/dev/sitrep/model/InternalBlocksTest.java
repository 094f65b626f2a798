package dev.sitrep.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InternalBlocksTest {
    @Test
    void emptiesBlocksAndKeepsLineNumbers() {
        assertThat(InternalBlocks.cut("one\n:::internal Why\nsecret\n:::\nfive\n"))
                .isEqualTo("one\n\n\n\nfive\n");
    }

    @Test
    void leavesTextWithoutBlocksAlone() {
        String text = "a ::: b\n:::note\nfor all\n:::\n`:::internal`\n\\:::internal\n";
        assertThat(InternalBlocks.cut(text)).isEqualTo(text);
        assertThat(InternalBlocks.of("")).isEmpty();
    }

    @Test
    void knowsWhatIsNotClosed() {
        assertThat(InternalBlocks.of("a\n:::internal\nsecret")).containsExactly(new InternalBlocks.Range(2, 20, false));
        assertThat(InternalBlocks.of("a\n:::internal\nx\n:::")).containsExactly(new InternalBlocks.Range(2, 19, true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "```\n:::internal\nshown\n:::\n```\n",
                "~~~~ markdown\n~~~\n:::internal\nshown\n:::\n~~~~\n",
                "- step\n  ```\n  :::internal\n  shown\n\n  :::\n  ```\n- next\n",
                "> ```\n> :::internal\n> shown\n> :::\n> ```\n"
            })
    void aFenceShowsTheSyntax(String text) {
        assertThat(InternalBlocks.cut(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ":::internal\nsecret\n:::\npublic\n",
                "::: Internal title\nsecret\n:::\npublic\n",
                ":::intern\nsecret\n:::\npublic\n",
                "::: Internl Why\nsecret\n:::\npublic\n",
                ":::note-internal\nsecret\n:::\npublic\n",
                ":::::internal-only\nsecret\n:::\npublic\n",
                "\uFEFF:::internal\nsecret\n:::\npublic\n",
                "- \u200B:::internal\n  secret\n  :::\npublic\n",
                "> :::internal\n> secret\n> :::\npublic\n",
                ":::internal\n:::note\ninner\n:::\nsecret\n:::\npublic\n",
                ":::internal\n```\n:::\n```\nsecret\n:::\npublic\n",
                ":::internal\n<!--\n:::\n-->\nsecret\n:::\npublic\n",
                ":::internal\n<b>x</b> y\n:::\npublic\n",
                ":::internal\n- :::\n    :::\nsecret\n:::\npublic\n",
                "- step\n  ```\n  never closed\n\n:::internal\nsecret\n:::\npublic\n```\n```\n",
                "<!--\n```\n-->\n:::internal\nsecret\n:::\npublic\n```\n",
                "<pre>\n```\n</pre>\n\n:::internal\nsecret\n:::\npublic\n```\n",
                "> ```\n> quoted\n\n:::internal\nsecret\n:::\npublic\n```\n"
            })
    void theRestIsPublic(String text) {
        assertThat(InternalBlocks.cut(text)).doesNotContain("secret").contains("public");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "public\n```\n:::internal\nsecret\n",
                ":::internal\nsecret\n```\n:::\nsecret\n",
                ":::internal secret :::\nsecret\n",
                "> :::internal\n> secret\n\nsecret\n",
                "[^1]: ```\n    code\n    ```\n    :::internal\n    secret\n    ```\n",
                ":::internal\n[^1]: ```\n    :::\n    ```\nsecret\n"
            })
    void whatIsUnclearIsWithheld(String text) {
        assertThat(InternalBlocks.cut(text)).doesNotContain("secret");
        assertThat(InternalBlocks.cut(text).lines().count())
                .isEqualTo(text.lines().count());
    }

    @Test
    void takesTimeThatGrowsWithTheText() {
        String text = "<!--\n```\n:::note\n".repeat(100_000) + ":::internal\nsecret";
        assertThat(InternalBlocks.cut(text)).doesNotContain("secret");
    }

    @Test
    void leavesBlocksThatStandOutForEverybody() {
        for (String name : List.of(
                "note",
                "Info",
                "abstract",
                "example",
                "quote",
                "question",
                "tip",
                "hint",
                "success",
                "important",
                "warning",
                "attention",
                "failure",
                "bug",
                "CAUTION",
                "danger",
                "error")) {
            assertThat(InternalBlocks.of(":::" + name + "\nfor all\n:::\n"))
                    .as(name)
                    .isEmpty();
            assertThat(InternalBlocks.of("::: " + name + " A title\nfor all\n:::\n"))
                    .as(name)
                    .isEmpty();
        }
    }
}
