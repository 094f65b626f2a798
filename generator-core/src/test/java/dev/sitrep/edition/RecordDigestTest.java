package dev.sitrep.edition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sitrep.audience.Projected;
import dev.sitrep.audience.Projection;
import dev.sitrep.load.Loader;
import dev.sitrep.model.Catalog;
import dev.sitrep.render.TestSite;
import org.junit.jupiter.api.Test;

/** What an audience sees of a record decides whether it changed, and nothing else does. */
class RecordDigestTest {
    private static final String RECORD = """
            ---
            id: a
            title: A
            audience: public
            ---
            Text.
            """;

    @Test
    void placeOrderOfKeysAndBlanksDoNotCount() {
        assertThat(digest("internal", "pages/b/c.md", "---\naudience: public\ntitle:   A\nid: a\n---\n\nText.\n\n"))
                .isEqualTo(digest("internal", "pages/a.md", RECORD));
    }

    @Test
    void fieldsAndProseCount() {
        String before = digest("internal", "pages/a.md", RECORD);
        assertThat(digest("internal", "pages/a.md", RECORD.replace("title: A", "title: B")))
                .isNotEqualTo(before);
        assertThat(digest("internal", "pages/a.md", RECORD.replace("Text", "Texts")))
                .isNotEqualTo(before);
        assertThat(digest("internal", "pages/a.md", RECORD.replace("id: a\n", "id: a\nversion: \"2\"\n")))
                .isNotEqualTo(before);
    }

    @Test
    void whatAnAudienceDoesNotSeeDoesNotCountForIt() {
        String more = RECORD + "\n:::internal\nSecret\n:::\n";
        String other = RECORD + "\n:::internal\nOther\n:::\n";
        assertThat(digest("public", "pages/a.md", more)).isEqualTo(digest("public", "pages/a.md", other));
        assertThat(digest("internal", "pages/a.md", more)).isNotEqualTo(digest("internal", "pages/a.md", other));
    }

    private static String digest(String audience, String path, String record) {
        TestSite site = TestSite.empty().with(path, record);
        Catalog catalog = Loader.load(site);
        Projected seen = Projection.of(catalog, Loader.prose(site), audience);
        return RecordDigest.of(seen.catalog().pages().get(0), seen.prose());
    }
}
