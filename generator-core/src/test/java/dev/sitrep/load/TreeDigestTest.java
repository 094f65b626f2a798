package dev.sitrep.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TreeDigestTest {
    private static final String PAGE = "---\ntitle: A\n---\n";

    @Test
    void recordsDecideItAndOtherFilesDoNot() {
        String digest = TreeDigest.of(MapTree.of("pages/a.md", PAGE));

        assertThat(digest).hasSize(64).matches("[0-9a-f]+");
        assertThat(TreeDigest.of(MapTree.of("pages/a.md", PAGE).with("assets/x.png", "x")))
                .isEqualTo(digest);
        assertThat(TreeDigest.of(MapTree.of("pages/a.md", PAGE + " "))).isNotEqualTo(digest);
        assertThat(TreeDigest.of(MapTree.of("pages/b.md", PAGE))).isNotEqualTo(digest);
        assertThat(TreeDigest.of(MapTree.of("pages/a.md", PAGE).with("pages/b.md", PAGE)))
                .isNotEqualTo(digest);
    }
}
