package dev.sitrep.content;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Editions from the disk: chosen by keyboard and without a script, on a phone, and opened alone. */
class EditionsBrowserIT {
    private static final String RUNBOOK = "runbooks/nginx-down/index.html";
    private static final String INCIDENT = "incidents/INC-20260127-001/index.html";
    private static final int PHONE = 390;

    @TempDir
    private static Path temp;

    private static Path site;
    private static Browser browser;

    @BeforeAll
    static void launch() {
        browser = Browser.launch("no edition was looked at in a browser");
        site = QutyEditions.build(temp);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void withoutAScriptTheKeyboardLeadsIntoAnEditionAndBack() {
        try (BrowserContext context = context(1280, false)) {
            Page page = open(context, RUNBOOK);
            press(page, page.locator(".editions > summary"));
            Locator approved = page.locator(".editions a[href*='/2026.1/']");
            assertThat(approved).isVisible();
            press(page, approved);
            page.waitForURL("**/editions/2026.1/" + RUNBOOK);
            assertThat(page.locator(".edition-banner")).containsText("Edition 2026.1 – As approved in January, frozen");
            press(page, page.locator(".edition-banner a"));
            page.waitForURL("**/internal/" + RUNBOOK);
            assertThat(page.locator(".edition-banner")).hasCount(0);
        }
    }

    @Test
    void wherePagesAreMissingTheReaderIsToldWhereTheyAre() {
        try (BrowserContext context = context(1280, false)) {
            Page page = open(context, INCIDENT);
            page.locator(".editions > summary").click();
            assertThat(page.locator(".editions a.lacks")).hasCount(3);
            page.locator(".editions a[href*='changes/2026.1/']").click();
            page.waitForURL(Pattern.compile(".*/editions/changes/2026\\.1/index\\.html#.+"));
            Locator row = page.locator(".records > :target");
            assertThat(row).isInViewport();
            row.locator("a").first().click();
            page.waitForURL("**/internal/" + INCIDENT);

            open(page, "editions/2025.4/pages/by-radio/index.html");
            page.locator(".edition-banner a").click();
            page.waitForURL("**/internal/pages/by-radio/index.html");
            assertThat(page.locator("main")).containsText("no such page any more");
            page.locator("main a[href*='/2025.4/']").click();
            assertThat(page.locator("main")).containsText("By radio, on channel 4.");
        }
    }

    @Test
    void anEditionSearchesInItselfOnly() {
        try (BrowserContext context = context(1280, true)) {
            search(context, "search/index.html", "transfer protocol accepting").isVisible();
            Page then = context.newPage();
            open(then, "editions/2026.1/search/index.html?q=INC-20260127-001");
            assertThat(then.locator(".found")).not().isEmpty();
            assertThat(then.locator(".hits a[href*='INC-20260127-001']")).hasCount(0);
            open(then, "search/index.html?q=by-radio");
            assertThat(then.locator(".found")).not().isEmpty();
            assertThat(then.locator(".hits a[href*='by-radio']")).hasCount(0);
            open(then, "editions/2025.4/search/index.html?q=by-radio");
            assertThat(then.locator(".hits a").first())
                    .hasAttribute("href", Pattern.compile("\\.\\./pages/by-radio/.*"));
        }
    }

    @Test
    void promisesStandAsTheyStood() {
        try (BrowserContext script = context(1280, true);
                BrowserContext none = context(1280, false)) {
            String path = "editions/2026.1/deadlines/index.html";
            assertThat(open(script, path).locator("main").innerText())
                    .isEqualTo(open(none, path).locator("main").innerText());
            assertThat(open(script, path).locator(".stale")).hasCount(0);
        }
    }

    @Test
    void aZipWorksAlone() throws IOException {
        Path alone = QutyEditions.unpack(temp, "2026.1");
        try (BrowserContext context = context(1280, true)) {
            Page page = context.newPage();
            List<String> failed = new ArrayList<>();
            page.onRequestFailed(request -> failed.add(request.url()));
            page.onPageError(failed::add);
            page.navigate(alone.resolve("index.html").toUri().toString());
            page.locator("nav.main a", new Page.LocatorOptions().setHasText("Runbooks"))
                    .click();
            page.locator("main a", new Page.LocatorOptions().setHasText("Nginx reverse proxy down"))
                    .first()
                    .click();
            assertThat(page.locator("h1")).hasText("Nginx reverse proxy down");
            page.keyboard().press("/");
            page.keyboard().type("nginx");
            page.keyboard().press("Enter");
            assertThat(page.locator(".hits a").first()).isVisible();
            assertThat(failed).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                RUNBOOK,
                "editions/index.html",
                "editions/changes/2025.4/index.html",
                "editions/2026.1/" + RUNBOOK,
                "editions/2026.2/index.html",
                "pages/by-radio/index.html"
            })
    void isAccessibleAndFitsAPhone(String path) throws IOException {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            try (BrowserContext context = browser.chromium()
                    .newContext(new NewContextOptions().setColorScheme(scheme).setViewportSize(PHONE, 800))) {
                Page page = open(context, path);
                for (Locator closed : page.locator("details.editions > summary, details.check > summary")
                        .all()) {
                    closed.click();
                }
                page.evaluate(axe());
                assertThat(
                                (List<?>)
                                        page.evaluate(
                                                "() => axe.run(document, {resultTypes: ['violations']})"
                                                        + ".then(r => r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.html).join(' ')))"))
                        .as(path + " " + scheme)
                        .isEmpty();
                assertThat((Integer) page.evaluate("() => document.documentElement.scrollWidth"))
                        .as("width of " + path)
                        .isLessThanOrEqualTo(PHONE);
                Locator menu = page.locator(".editions > nav");
                if (menu.count() > 0) {
                    var box = menu.boundingBox();
                    assertThat(box.x).isNotNegative();
                    assertThat(box.x + box.width).isLessThanOrEqualTo(PHONE);
                }
            }
        }
    }

    private static com.microsoft.playwright.assertions.LocatorAssertions search(
            BrowserContext context, String path, String words) {
        Page page = open(context, path + "?q=" + words.replace(" ", "%20"));
        return assertThat(page.locator(".hits a[href*='INC-20260127-001']").first());
    }

    private static BrowserContext context(int width, boolean script) {
        return browser.chromium()
                .newContext(new NewContextOptions().setViewportSize(width, 900).setJavaScriptEnabled(script));
    }

    private static Page open(BrowserContext context, String path) {
        Page page = context.newPage();
        open(page, path);
        return page;
    }

    private static void open(Page page, String path) {
        String[] parts = path.split("\\?", 2);
        page.navigate(site.resolve(parts[0]).toUri() + (parts.length > 1 ? "?" + parts[1] : ""));
    }

    private static void press(Page page, Locator control) {
        control.focus();
        page.keyboard().press("Enter");
    }

    private static String axe() throws IOException {
        try (InputStream in = EditionsBrowserIT.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
