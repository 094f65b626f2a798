package dev.sitrep.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** A public site on a server that sends the headers that the site asks for. */
class ServedSiteIT {
    private static final Path SITES = Path.of(System.getProperty("sites", "target/sitrep"));

    @Test
    void nothingOnItIsAgainstItsPolicy() throws Exception {
        if (!Browser.available()) {
            String why = "SKIPPED: chromium or node is not on the PATH, so no page was looked at with its headers";
            System.out.println(why);
            if ("true".equals(System.getenv("CI"))) {
                fail(why);
            }
            Assumptions.abort(why);
        }
        List<String> said = new ArrayList<>();
        try (Browser browser = Browser.launch();
                SiteServer server = SiteServer.start();
                BrowserContext context = browser.chromium().newContext()) {
            String site = server.serve(SITES.resolve("quty/public"));
            Page page = context.newPage();
            // A picture has no link to an icon, so the browser asks for one of its own accord.
            page.onConsoleMessage(message -> {
                if (!message.location().contains("favicon.ico")) {
                    said.add(page.url() + ": " + message.text());
                }
            });
            for (String path : List.of(
                    "index.html",
                    "history/index.html",
                    "incidents/INC-20260219-002/index.html",
                    "search/index.html",
                    "badge.svg",
                    "services/backend/badge.svg")) {
                Response response = page.navigate(site + path);
                assertThat(response.status()).as(path).isEqualTo(200);
                assertThat(response.headerValue("content-security-policy"))
                        .as(path)
                        .contains("default-src 'none'", "frame-ancestors 'none'");
            }
            page.navigate(site + "incidents/INC-20260219-002/index.html");
            assertThat(page.locator("script[type='application/ld+json']").textContent())
                    .contains("BreadcrumbList");
            assertThat(page.title()).contains("Memory of the API backend climbing");
        }
        assertThat(said).isEmpty();
    }
}
