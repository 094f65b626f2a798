package dev.sitrep.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A page that is read long after it was built tells where its deadlines stand by then. */
class DeadlinesBrowserIT {
    private static final Path SITES = Path.of(System.getProperty("sites", "target/sitrep"));
    private static final String BUILT = "2026-02-20T02:00:30Z";
    private static final String LATER = "2026-03-05T02:00:00Z";
    private static Browser browser;

    @BeforeAll
    static void launch() {
        browser = Browser.launch("no deadline was looked at in a browser");
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void justBuiltItSaysWhatItsBuildSaid() {
        try (BrowserContext context = context(true)) {
            Page page = open(context, BUILT, "quty", "deadlines");

            assertThat(row(page, "API backend down")).contains("Wed 4 Mar", "pending", "in 13 days");
            assertThat(page.locator(".since [role=status]").innerText()).isEmpty();
        }
    }

    @Test
    void laterItSaysWhatHasPassedSinceAndNothingMoves() {
        try (BrowserContext context = context(true)) {
            double before = height(open(context, BUILT, "quty", "deadlines"));
            Page page = open(context, LATER, "quty", "deadlines");

            assertThat(row(page, "API backend down")).contains("Wed 4 Mar", "overdue", "9 h ago");
            assertThat(row(page, "Monthly drill")).contains("due soon", "in 2 days");
            assertThat(page.locator(".since [role=status]").innerText()).matches("\\d+ deadlines have passed since\\.");
            assertThat(height(page)).isEqualTo(before);
        }
    }

    @Test
    void runbooksAndDrillsSayItTooInTheLanguageOfTheSite() {
        try (BrowserContext context = context(true)) {
            assertThat(open(context, LATER, "quty", "runbooks/api-backend-down")
                            .locator("aside .standing")
                            .innerText())
                    .isEqualTo("was due 9 h ago");
            assertThat(open(context, LATER, "quty", "drills/monthly")
                            .locator(".lede")
                            .innerText())
                    .contains("3 Mar 2026", "(35 h ago)", "due soon");
            assertThat(row(open(context, "2026-05-01T00:00:00Z", "luxima", "deadlines"), "Bagas Pratama"))
                    .contains("Min 12 Apr", "lewat batas", "18 hari yang lalu");
        }
    }

    @Test
    void withoutJavaScriptTheDateAndTheTimeOfTheBuildStandThere() {
        try (BrowserContext context = context(false)) {
            Page page = open(context, LATER, "quty", "deadlines");

            assertThat(page.locator(".since").innerText()).startsWith("As of 20 Feb 2026, 09:00 WIB");
            assertThat(row(page, "API backend down")).contains("Wed 4 Mar", "pending");
        }
    }

    private static BrowserContext context(boolean script) {
        return browser.chromium()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions().setJavaScriptEnabled(script));
    }

    private static String row(Page page, String about) {
        return page.locator("section:has(#due) tbody tr", new Page.LocatorOptions().setHasText(about))
                .first()
                .innerText();
    }

    private static double height(Page page) {
        return page.locator("main").boundingBox().height;
    }

    private static Page open(BrowserContext context, String clock, String site, String folder) {
        Page page = context.newPage();
        page.clock().setFixedTime(Date.from(Instant.parse(clock)));
        page.navigate(SITES.resolve(Path.of(site, "internal", folder, "index.html"))
                .toAbsolutePath()
                .toUri()
                .toString());
        return page;
    }
}
