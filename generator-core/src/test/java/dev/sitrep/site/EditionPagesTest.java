package dev.sitrep.site;

import static dev.sitrep.site.EditionSite.page;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sitrep.edition.EditionsJson;
import dev.sitrep.report.SchemaCheck;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The pages of today lead to editions, and say what changed. */
class EditionPagesTest {
    @TempDir
    Path folder;

    private EditionSite site;

    @BeforeEach
    void site() throws Exception {
        site = new EditionSite(folder);
        site.freeze("2026.1");
    }

    @Test
    void thePagesOfTodayKnowWhichEditionsHaveThem() throws Exception {
        site.change();
        site.freeze("2026.2", "2026-03-20T02:00:00Z");
        site.write("pages/newer.md", page("newer", "Newer", "Came last"));
        Map<String, String> built = site.built();

        assertThat(choices(built, "pages/about/index.html"))
                .containsExactly(
                        "../../editions/2026.2/pages/about/index.html",
                        "../../editions/2026.1/pages/about/index.html",
                        "../../editions/index.html");
        assertThat(choices(built, "pages/renamed/index.html"))
                .as("under the id that it had")
                .startsWith(
                        "../../editions/2026.2/pages/renamed/index.html", "../../editions/2026.1/pages/old/index.html");
        assertThat(choices(built, "pages/new/index.html"))
                .startsWith(
                        "../../editions/2026.2/pages/new/index.html",
                        "../../editions/changes/2026.1/index.html#xpages_2fnew");
        assertThat(choices(built, "pages/newer/index.html"))
                .allMatch(choice -> choice.contains("/changes/") || choice.endsWith("editions/index.html"));
    }

    @Test
    void whoLooksForAPageInAnEditionThatLacksItIsToldWhereThereIsOne() throws Exception {
        site.change();
        site.freeze("2026.2", "2026-03-20T02:00:00Z");
        Document changes = page(site.built(), "public/editions/changes/2026.1/index.html");
        assertThat(changes.select("#xpages_2fnew a").eachAttr("href"))
                .containsExactly("../../../pages/new/index.html", "../../../editions/2026.2/pages/new/index.html");
        assertThat(changes.select("section[aria-labelledby=today] h3").eachText())
                .containsExactly("Added", "Changed");
        assertThat(changes.select("#today-changed ~ ul a").eachText()).containsExactly("Old ways");
    }

    @Test
    void whatAnEditionBroughtIsTold() throws Exception {
        site.change();
        site.freeze("2026.2", "2026-03-20T02:00:00Z");
        Files.delete(site.source().resolve("pages/new.md"));
        Map<String, String> built = site.built();
        Document changes = page(built, "public/editions/changes/2026.2/index.html");
        assertThat(changes.select("#today-retired ~ ul a").eachAttr("href"))
                .containsExactly("../../../editions/2026.2/pages/new/index.html");
        assertThat(changes.select("section[aria-labelledby=brought] h3").eachText())
                .containsExactly("Added", "Changed");
        assertThat(page(built, "public/editions/index.html")
                        .select(".shelf > li")
                        .get(0)
                        .text())
                .contains("Against 2026.1 1 record added, 1 changed", "Until today 1 retired");
        assertThat(page(built, "internal/editions/index.html")
                        .select(".shelf > li")
                        .get(1)
                        .text())
                .contains("Until today 1 changed");
    }

    @Test
    void whereOnlyEditionsHaveAPageOneSaysSo() throws Exception {
        Files.delete(site.source().resolve("pages/old.md"));
        Map<String, String> built = site.built();

        Document old = page(built, "public/pages/old/index.html");
        assertThat(old.select("main h1").text()).isEqualTo("Old ways");
        assertThat(old.select("main a").eachAttr("href")).contains("../../editions/2026.1/pages/old/index.html");
        assertThat(old.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(built.get("public/sitemap.xml")).doesNotContain("pages/old", "editions/2026.1", "changes");
    }

    @Test
    void editionsGoByOtherNamesToo() throws Exception {
        EditionSite.freeze(
                site.request("2026-03-20T02:00:00Z"), new EditionOrder("2026.2", "Spring", List.of("approved")));
        Map<String, String> built = site.built();
        for (String alias : List.of("latest", "approved")) {
            assertThat(built.get("public/editions/" + alias + "/index.html"))
                    .contains("url=../../editions/2026.2/index.html");
        }
        Document list = page(built, "public/editions/index.html");
        assertThat(list.select("h2").eachText()).containsExactly("Spring", "2026.1");
        assertThat(list.select(".hash").eachText())
                .containsExactly(
                        EditionSite.sha256(site.zip("2026.2", "public")),
                        EditionSite.sha256(site.zip("2026.1", "public")));
    }

    @Test
    void theRegistryOfAddressesHasTheEditionsAndNotTheirPages() throws Exception {
        Sitrep.register(site.request());
        assertThat(Files.readAllLines(site.source().resolve("urls.txt")))
                .filteredOn(line -> line.startsWith("public editions/"))
                .containsExactly(
                        "public editions/2026.1/index.html",
                        "public editions/editions.json",
                        "public editions/index.html",
                        "public editions/latest/index.html");
    }

    @Test
    void theListForProgramsIsAsItsSchemaSays() throws Exception {
        EditionSite.freeze(
                site.request("2026-03-20T02:00:00Z"), new EditionOrder("2026.2", "Spring", List.of("approved")));
        Files.delete(site.zip("2026.1", "public"));
        String json = String.valueOf(site.built().get("public/editions/editions.json"));
        assertThat(SchemaCheck.ofEditions().complaints(json)).as(json).isEmpty();
        assertThat(SchemaCheck.ofEditions().complaints("[ { \"version\": \"x\" } ]"))
                .isNotEmpty();
        JsonNode list = JsonMapper.shared().readTree(json);
        assertThat(list.at("/0/version").asString()).isEqualTo("2026.2");
        assertThat(list.at("/0/aliases").toString()).isEqualTo("[\"latest\",\"approved\"]");
        assertThat(list.at("/0/sha256").asString()).isEqualTo(EditionSite.sha256(site.zip("2026.2", "public")));
        assertThat(list.at("/0").has("properties")).isFalse();
        assertThat(list.at("/1/available").asBoolean()).isFalse();
        assertThat(list.at("/1/properties/hidden").asBoolean()).isTrue();
        try (InputStream in = EditionsJson.class.getResourceAsStream("editions.schema.json")) {
            assertThat(Path.of("../content/guide/assets/editions.schema.json")).hasBinaryContent(in.readAllBytes());
        }
    }

    private static List<String> choices(Map<String, String> built, String url) {
        return page(built, "public/" + url).select(".editions a").eachAttr("href");
    }
}
