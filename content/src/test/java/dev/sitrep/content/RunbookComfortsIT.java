package dev.sitrep.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a script adds for somebody on call: find a runbook by a word, type a variable once, count the minutes. */
class RunbookComfortsIT {
    private static final Path SITE = Path.of(System.getProperty("sites", "target/sitrep"), "quty", "internal")
            .toAbsolutePath();
    private static Browser browser;

    @BeforeAll
    static void launch() {
        browser = Browser.launch("no runbook was opened in a browser");
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void aWordLeavesOnlyTheRunbooksThatHaveIt() {
        try (BrowserContext context = browser.chromium().newContext()) {
            Page page = open(context, "runbooks");
            page.getByRole(AriaRole.SEARCHBOX).fill("no space LEFT");

            assertThat(page.locator(".leads > li:visible").allInnerTexts())
                    .hasSize(1)
                    .allSatisfy(row -> assertThat(row).contains("No space left on device", "Disk full"));
            assertThat(page.locator("#by-service").isVisible()).isFalse();

            page.getByRole(AriaRole.SEARCHBOX).fill("no such thing");
            assertThat(page.locator(".filter [role=status]").isVisible()).isTrue();
        }
    }

    @Test
    void aVariableIsTypedOnceAndCopiedWithItsCommand() {
        try (BrowserContext context = browser.chromium().newContext()) {
            Page page = open(context, "runbooks/api-403-forbidden");
            page.locator(".variables input").fill("rini");

            assertThat(page.locator(".rail pre", new Page.LocatorOptions().setHasText("UPDATE users"))
                            .innerText())
                    .contains("WHERE username='rini'")
                    .doesNotContain("{{");
            page.locator(".variables input").fill("");
            assertThat(page.locator(".rail").innerText()).contains("{{username}}");
        }
    }

    @Test
    void theClockTellsWhichStepIsDueAndWhomToCallAndSurvivesAReload() {
        try (BrowserContext context = browser.chromium()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(390, 844))) {
            Page page = open(context, "runbooks/p1-system-down");
            assertThat(page.locator(".callbar li").innerText()).contains("after 3 minutes");
            page.getByText("Start the clock").click();

            assertThat(page.locator(".step[data-due] h2").innerText()).contains("Immediate assessment");
            assertThat(page.locator(".callbar li").innerText()).contains("in ");
            page.reload();
            assertThat(page.locator(".brief button").innerText()).startsWith("Stop");
            page.locator(".brief button").click();
            assertThat(page.locator(".step[data-due]").count()).isZero();
        }
    }

    private static Page open(BrowserContext context, String folder) {
        Page page = context.newPage();
        page.navigate(SITE.resolve(folder).resolve("index.html").toUri().toString());
        return page;
    }
}
