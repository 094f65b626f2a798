package dev.sitrep.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Programs that were made for Statuspage read the example sites from a server that knows nothing but files. */
class StatusClientsIT {
    private static final Path SITES = Path.of(System.getProperty("sites", "target/sitrep"));
    private static StatusClients clients;
    private static Browser browser;

    @BeforeAll
    static void install() throws Exception {
        if (!Browser.available() || !Browser.has("npm")) {
            String why = "SKIPPED: node, npm or chromium is not on the PATH, so no client of Statuspage was tried";
            System.out.println(why);
            if ("true".equals(System.getenv("CI"))) {
                fail(why);
            }
            Assumptions.abort(why);
        }
        clients = StatusClients.install();
        browser = Browser.launch();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"quty, Quty Karunia ERP, 5", "luxima, Luxima Core Platform, 6", "lma, LMA, 5", "guide, Sitrep, 0"})
    void aLibraryUnderstandsAllThatItAsks(String site, String title, int incidents) throws Exception {
        JsonNode answer = ask(site);

        JsonNode summary = answer.get("summary");
        assertThat(summary.at("/page/name").asString()).isEqualTo(title);
        assertThat(summary.at("/page/updated").asString()).startsWith("2026-02-");
        assertThat(answer.get("incidents")).hasSize(incidents);
        assertThat(answer.get("unresolved")).isEqualTo(summary.get("incidents"));
        assertThat(answer.get("components")).isEqualTo(summary.get("components"));
        assertThat(answer.at("/status/status")).isEqualTo(summary.get("status"));
        assertThat(answer.get("incidents"))
                .allSatisfy(incident -> assertThat(incident.get("updates")).isNotEmpty());
        assertThat(answer.get("maintenances"))
                .allSatisfy(
                        window -> assertThat(window.get("impact").asString()).isEqualTo("maintenance"));
        assertThat(answer.get("maintenances")).containsAll(answer.get("upcoming"));
    }

    @Test
    void theLibraryPutsServicesIntoTheirGroups() throws Exception {
        JsonNode group = ask("luxima").at("/components/0");

        assertThat(group.at("/name").asString()).isEqualTo("Platform inti");
        assertThat(group.at("/status").asString()).isEqualTo("degraded_performance");
        assertThat(group.get("children")
                        .valueStream()
                        .map(child -> child.get("name").asString()))
                .containsExactly("API", "Auth", "Background job");
    }

    @Test
    void theWidgetOfStatuspageShowsTheStateOnAPageOfAnotherHost() throws Exception {
        try (SiteServer server = SiteServer.start();
                SiteServer other = SiteServer.start();
                BrowserContext context = browser.chromium().newContext()) {
            String site = server.serve(SITES.resolve("luxima/public"));
            Page page = context.newPage();
            page.navigate(other.serve(Path.of("src/test/clients")) + "README.md");
            page.setContent("<statuspage-widget src=\"" + site + "\"></statuspage-widget>" + "<statuspage-widget src=\""
                    + site + "\" appearance=\"badge\"></statuspage-widget>");
            page.addScriptTag(new Page.AddScriptTagOptions().setContent(clients.widget()));

            page.locator("statuspage-widget .status-text").first().waitFor();
            assertThat(page.locator("statuspage-widget .basic .status-text").innerText())
                    .isEqualTo("Partially Degraded Service");
            assertThat(page.locator("statuspage-widget .badge .status-indicator")
                            .getAttribute("class"))
                    .contains("minor");
        }
    }

    private static JsonNode ask(String site) throws Exception {
        try (SiteServer server = SiteServer.start()) {
            return JsonMapper.shared().readTree(clients.ask(server.serve(SITES.resolve(site + "/public"))));
        }
    }
}
