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

/** Bars of days in a browser: each day told by arrow keys, the pointer and, without a script, links; and a page that is too old says so. */
class UptimeBrowserIT {
    private static final Path SITE = Path.of(System.getProperty("sites", "target/sitrep"), "quty", "internal")
            .toAbsolutePath();
    private static Browser browser;

    @BeforeAll
    static void launch() {
        browser = Browser.launch("no bars were looked at in a browser");
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void arrowKeysTellEachDayAndEnterLeadsToItsFigures() {
        try (BrowserContext context = browser.chromium().newContext()) {
            Page page = open(context);
            Locator cursor = row(page, "PostgreSQL").locator(".days-cursor");
            cursor.focus();
            assertThat(cursor.getAttribute("aria-valuetext"))
                    .contains("20 Feb 2026")
                    .contains("nothing wrong");
            assertThat(cursor.getAttribute("aria-valuemax")).isEqualTo("90");

            for (int back = 0; back < 32; back++) {
                cursor.press("ArrowLeft");
            }
            assertThat(cursor.getAttribute("aria-valuetext")).isEqualTo("Mon 19 Jan 2026: Major Outage 8 min");
            assertThat(row(page, "PostgreSQL").locator(".days-tip").innerText())
                    .isEqualTo("Mon 19 Jan 2026: Major Outage 8 min");
            cursor.press("Home");
            assertThat(cursor.getAttribute("aria-valuetext")).endsWith("no data");

            cursor.press("End");
            for (int back = 0; back < 32; back++) {
                cursor.press("ArrowLeft");
            }
            cursor.press("Enter");
            page.waitForURL("**/uptime/postgres/index.html#d-2026-01-19");
            assertThat(page.locator("tr:target").innerText()).contains("Major Outage 8 min");
        }
    }

    @Test
    void aPhoneShowsThirtyDays() {
        try (BrowserContext context =
                browser.chromium().newContext(new NewContextOptions().setViewportSize(390, 844))) {
            Page page = open(context);
            Locator row = row(page, "PostgreSQL");
            assertThat(row.locator(".older").isVisible()).isFalse();
            row.locator(".days-cursor").focus();
            assertThat(row.locator(".days-cursor").getAttribute("aria-valuemax"))
                    .isEqualTo("30");
            row.locator(".days-cursor").press("Home");
            assertThat(row.locator(".days-cursor").getAttribute("aria-valuetext"))
                    .contains("22 Jan 2026");
        }
    }

    @Test
    void withoutAScriptADayOnWhichSomethingWasWrongIsALinkThatTheKeyboardReaches() {
        try (BrowserContext context =
                browser.chromium().newContext(new NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = open(context);
            Locator day = row(page, "PostgreSQL").locator(".days a");
            assertThat(day.getAttribute("aria-label")).isEqualTo("Mon 19 Jan 2026: Major Outage 8 min");
            day.focus();
            page.keyboard().press("Enter");
            page.waitForURL("**/uptime/postgres/index.html#d-2026-01-19");
        }
    }

    @Test
    void aPageSaysThatItIsOldAsSoonAsItIsOlderThanTheSitePromisesAndNotBefore() {
        assertThat(stale("2026-02-21T01:59:00Z")).isFalse();
        assertThat(stale("2026-02-21T02:01:00Z")).isTrue();
    }

    private static boolean stale(String now) {
        try (BrowserContext context = browser.chromium().newContext()) {
            context.clock().setFixedTime(now);
            return open(context).locator(".stale").isVisible();
        }
    }

    private static Locator row(Page page, String service) {
        return page.locator(".svc", new Page.LocatorOptions().setHasText(service))
                .first();
    }

    private static Page open(BrowserContext context) {
        Page page = context.newPage();
        page.navigate(SITE.resolve("index.html").toUri().toString());
        return page;
    }
}
