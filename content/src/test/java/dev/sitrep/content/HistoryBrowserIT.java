package dev.sitrep.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The history in a browser, from the disk: chosen from by keyboard and without a script, and reached by what a service was once called. */
class HistoryBrowserIT {
    private static final Path SITE = Path.of(System.getProperty("sites", "target/sitrep"), "luxima", "internal")
            .toAbsolutePath();
    private static Browser browser;

    @BeforeAll
    static void launch() {
        browser = Browser.launch("no history was looked at in a browser");
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void withoutAScriptTheKeyboardChoosesAYearAndAService() {
        try (BrowserContext context = withoutScript()) {
            Page page = open(context, "history/index.html");
            press(page, page.locator(".filters a[href$='history/2025/index.html']"));
            page.waitForURL("**/history/2025/index.html");
            assertThat(page.locator(".filters a[aria-current=page]").innerText())
                    .startsWith("2025");

            press(page, page.locator(".filters a[href$='history/service/database/index.html']"));
            page.waitForURL("**/history/service/database/index.html");
            assertThat(page.locator("h1").innerText()).contains("Database Supabase");
        }
    }

    @Test
    void aMonthOfTheCalendarLeadsToItsIncidents() {
        try (BrowserContext context = withoutScript()) {
            Page page = open(context, "history/2026/index.html");
            press(page, page.locator("figure a[href*='history/2026-01/']").first());
            page.waitForURL("**/history/2026-01/index.html**");
        }
    }

    @Test
    void whatAServiceWasOnceCalledLeadsToItWithoutAScript() {
        try (BrowserContext context = withoutScript()) {
            open(context, "history/service/supabase-db/index.html")
                    .waitForURL("**/history/service/database/index.html");
        }
    }

    @Test
    void theWayOnKeepsThePlaceOnThePage() {
        try (BrowserContext context = browser.chromium().newContext()) {
            open(context, "history/service/supabase-db/index.html", "#main")
                    .waitForURL("**/history/service/database/index.html#main");
        }
    }

    private static BrowserContext withoutScript() {
        return browser.chromium().newContext(new NewContextOptions().setJavaScriptEnabled(false));
    }

    private static void press(Page page, Locator link) {
        link.focus();
        page.keyboard().press("Enter");
    }

    private static Page open(BrowserContext context, String url) {
        return open(context, url, "");
    }

    private static Page open(BrowserContext context, String url, String fragment) {
        Page page = context.newPage();
        page.navigate(SITE.resolve(url).toUri() + fragment);
        return page;
    }
}
