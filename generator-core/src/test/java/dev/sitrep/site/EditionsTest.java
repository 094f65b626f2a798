package dev.sitrep.site;

import static dev.sitrep.site.EditionSite.below;
import static dev.sitrep.site.EditionSite.entries;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sitrep.history.Workbench;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sites are frozen, and served later as they were. */
class EditionsTest {
    @TempDir
    Path folder;

    private EditionSite site;

    @BeforeEach
    void site() throws Exception {
        site = new EditionSite(folder);
    }

    @Test
    void whatWasFrozenIsServedByteForByteAfterEverythingChanged() throws Exception {
        site.freeze("2026.1");
        site.change();
        site.freeze("2026.2", "2026-03-20T02:00:00Z");
        site.write("pages/about.md", EditionSite.page("about", "About", "What we say now"));
        Map<String, String> built = site.built();

        for (String audience : List.of("public", "internal")) {
            for (String name : List.of("2026.1", "2026.2")) {
                Map<String, String> frozen = entries(site.zip(name, audience));
                assertThat(below(built, audience + "/editions/" + name + "/")).isEqualTo(frozen);
                assertThat(frozen).containsKeys("index.html", "theme/site.css", "search/index.html", "edition.json");
            }
        }
        assertThat(built.get("public/editions/2026.1/pages/about/index.html")).contains("What we said then");
        assertThat(built.get("public/editions/2026.1/theme/site.css")).contains("#123456");
        assertThat(built.get("public/theme/site.css")).contains("#654321");
        assertThat(below(built, "public/").values()).noneMatch(text -> text.contains(EditionSite.SECRET));
    }

    @Test
    void anEditionIsADocumentAndNoFeed() throws Exception {
        site.freeze("2026.1");
        Map<String, String> frozen = entries(site.zip("2026.1", "internal"));
        assertThat(frozen.keySet())
                .contains("pages/secret/index.html", "deadlines/index.html", "sla/obligations.csv")
                .noneMatch(path -> path.matches(".*\\.(atom|rss|ics|xml|txt)|feed\\.json|api/.*|_headers|404\\.html"));
        assertThat(frozen.get("deadlines/index.html")).doesNotContain("deadlines.ics");
        Document page = EditionSite.page(frozen, "pages/about/index.html");
        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo("https://status.example/pages/about/");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select(".edition-banner a").attr("href")).isEqualTo("../../../../pages/about/index.html");
        assertThat(page.select(".edition-banner").text()).contains("Edition 2026.1", "20 Feb 2026");
        assertThat(page.select(".stale, .editions, [data-made]")).isEmpty();
    }

    @Test
    void ofTwoThatOneClockFrozeTheLaterListedIsTheLatest() throws Exception {
        site.freeze("first");
        site.change();
        site.freeze("second");

        assertThat(site.built().get("public/editions/latest/index.html"))
                .contains("url=../../editions/second/index.html");
    }

    @Test
    void twoRunsGiveTheSameBytes() throws Exception {
        EditionOutcome one = site.freeze("2026.1");
        byte[] first = Files.readAllBytes(site.zip("2026.1", "public"));
        Files.move(site.source().resolve("editions"), folder.resolve("before"));
        EditionOutcome other = site.freeze("2026.1");
        assertThat(site.zip("2026.1", "public")).hasBinaryContent(first);
        assertThat(other.copies().get(0).sha256())
                .isEqualTo(one.copies().get(0).sha256())
                .isEqualTo(EditionSite.sha256(site.zip("2026.1", "public")));
    }

    @Test
    void aTagIsFrozenAsACheckoutOfItWouldBe() throws Exception {
        try (Workbench bench = Workbench.create(site.source())) {
            bench.commit();
            bench.git().tag().setName("approved").setAnnotated(false).call();
            EditionOutcome clean = site.freeze("one");
            assertThat(clean.uncommitted()).isFalse();
            site.change();
            EditionOutcome tag = EditionSite.freeze(
                    site.request("2026-02-20T02:00:00Z").at("approved"), new EditionOrder("two", null, List.of()));
            assertThat(tag.commit()).isEqualTo(clean.commit()).hasSize(40);
            assertThat(tag.uncommitted()).isFalse();
            assertThat(without("two", entries(site.zip("two", "internal"))))
                    .isEqualTo(without("one", entries(site.zip("one", "internal"))));
            assertThat(site.freeze("three").uncommitted()).isTrue();
        }
        assertThat(Files.readString(site.list())).containsOnlyOnce("    uncommitted: true\n");
        assertThat(EditionSite.page(site.built(), "public/editions/index.html").text())
                .containsOnlyOnce("with uncommitted changes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", "a/b", "a b", ".hidden", "con", "latest", "LATEST", "changes", "x.json", "é"})
    void namesThatAreNoFoldersAreRefused(String name) {
        assertThatThrownBy(() -> site.freeze(name))
                .isInstanceOf(EditionException.class)
                .hasMessageStartingWith("sitrep.edition: '" + name + "' cannot be the name of an edition: ");
        assertThat(site.source().resolve("editions")).doesNotExist();
    }

    @Test
    void aFrozenEditionIsNeverReplaced() throws Exception {
        site.freeze("2026.1");
        byte[] first = Files.readAllBytes(site.zip("2026.1", "public"));
        assertThatThrownBy(() -> site.freeze("2026.1")).hasMessageContaining("'2026.1' is taken");
        Files.delete(site.list());
        assertThatThrownBy(() -> site.freeze("2026.1")).hasMessageContaining("is there already");
        assertThat(site.zip("2026.1", "public")).hasBinaryContent(first);
    }

    @Test
    void theListKeepsWhatPeopleWroteInIt() throws Exception {
        site.write("editions/editions.yaml", "# Ours\neditions: # by hand\n");
        site.freeze("2026.1");
        site.freeze("2026.2");
        assertThat(Files.readString(site.list()))
                .startsWith("# Ours\neditions: # by hand\n  - name: \"2026.1\"\n")
                .contains("\n  - name: \"2026.2\"\n    frozen: 2026-02-20T02:00:00Z\n    copies:\n");
        site.write("editions/editions.yaml", "editions: []\n");
        assertThatThrownBy(() -> site.freeze("2026.3")).hasMessageContaining("its list must be the last thing in it");
        assertThat(site.zip("2026.3", "public")).doesNotExist();
    }

    @Test
    void theEditionsMayBeKeptElsewhere() throws Exception {
        Request elsewhere = site.request().with(new Shelving(folder.resolve("kept"), Shelving.USUAL.artifacts()));
        EditionSite.freeze(elsewhere, new EditionOrder("2026.1", null, List.of()));
        Sitrep.site(elsewhere, line -> {});
        assertThat(folder.resolve("kept/2026.1/public.zip")).exists();
        assertThat(site.source().resolve("editions")).doesNotExist();
        assertThat(folder.resolve("out/public/editions/2026.1/index.html")).exists();
    }

    /** The files without the edition's own name, and without their hashes. */
    private static Map<String, String> without(String name, Map<String, String> files) {
        files.remove("manifest.sha256");
        files.replaceAll(
                (path, text) -> text.replace("Edition " + name, "Edition").replace("\"" + name + "\"", ""));
        return files;
    }
}
