package dev.sitrep.site;

import static dev.sitrep.site.EditionSite.below;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An edition that is not what was frozen is named and not shown, and everything else is as it should be. */
class EditionTroublesTest {
    @TempDir
    Path folder;

    private EditionSite site;

    @BeforeEach
    void site() throws Exception {
        site = new EditionSite(folder);
        site.freeze("2026.1");
    }

    @Test
    void aMissingADamagedAndAnExchangedOneAreNamedAndTheRestStands() throws Exception {
        for (String name : List.of("2026.2", "2026.3", "2026.4")) {
            site.freeze(name);
        }
        Files.delete(site.zip("2026.1", "public"));
        byte[] whole = Files.readAllBytes(site.zip("2026.2", "public"));
        Files.write(site.zip("2026.2", "public"), Arrays.copyOf(whole, whole.length / 2));
        Files.copy(site.zip("2026.4", "public"), site.zip("2026.3", "public"), StandardCopyOption.REPLACE_EXISTING);

        SiteOutcome outcome = Sitrep.site(site.request(), line -> {});
        assertThat(outcome.editions())
                .hasSize(3)
                .anyMatch(line -> line.equals(
                        "edition 2026.1 for public is not served: there is no file editions/2026.1/public.zip"))
                .anyMatch(line -> line.startsWith("edition 2026.2 for public is not served: it "))
                .anyMatch(line -> line.startsWith("edition 2026.3 for public is not served: its SHA-256 is "));
        Map<String, String> built = Built.files(folder.resolve("out"));
        for (String name : List.of("2026.1", "2026.2", "2026.3")) {
            assertThat(below(built, "public/editions/" + name + "/")).containsOnlyKeys("index.html");
            assertThat(built.get("public/editions/" + name + "/index.html"))
                    .contains("This edition cannot be shown.")
                    .doesNotContain(folder.toString());
            assertThat(built).containsKey("internal/editions/" + name + "/pages/secret/index.html");
        }
        assertThat(built).containsKey("public/editions/2026.4/pages/about/index.html");
        assertThat(Sitrep.check(site.request()).findings().stream()
                        .filter(finding -> finding.rule().equals("edition-unavailable"))
                        .map(finding -> finding.message().substring(0, 14)))
                .containsExactlyInAnyOrder("edition 2026.1", "edition 2026.2", "edition 2026.3");
    }

    @Test
    void aCopyForOneAudienceIsNotServedToAnother() throws Exception {
        String list = Files.readString(site.list())
                .replace("2026.1/public.zip", "2026.1/internal.zip")
                .replace(
                        EditionSite.sha256(site.zip("2026.1", "public")),
                        EditionSite.sha256(site.zip("2026.1", "internal")));
        Files.writeString(site.list(), list);
        SiteOutcome outcome = Sitrep.site(site.request(), line -> {});
        assertThat(outcome.editions())
                .containsExactly("edition 2026.1 for public is not served: it was frozen for 'internal'");
        assertThat(below(Built.files(folder.resolve("out")), "public/").values())
                .noneMatch(page -> page.contains(EditionSite.SECRET));
    }

    @Test
    void aLinkInProseDoesNotLeadToAFrozenZip() throws Exception {
        site.write("pages/link.md", EditionSite.page("link", "Link", "[Zip](../editions/2026.1/internal.zip)"));
        assertThat(site.built().keySet()).noneMatch(path -> path.endsWith(".zip"));
    }

    @Test
    void aListThatCannotBeReadCostsTheEditionsAndNothingElse() throws Exception {
        site.write("editions/editions.yaml", "editions: [\n");
        assertThat(site.built())
                .containsKey("public/pages/about/index.html")
                .doesNotContainKey("public/editions/index.html");
    }
}
