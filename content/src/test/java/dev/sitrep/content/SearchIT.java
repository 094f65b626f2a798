package dev.sitrep.content;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Searching from the disk: by keyboard, with typos, in Indonesian, without a script. */
class SearchIT {
    private static final Path SITES =
            Path.of(System.getProperty("sites", "target/sitrep")).toAbsolutePath();
    private static Browser browser;

    @BeforeAll
    static void launch() {
        if (!Browser.available()) {
            String why = "SKIPPED: chromium or node is not on the PATH, so nothing was searched for in a browser";
            System.out.println(why);
            if ("true".equals(System.getenv("CI"))) {
                fail(why);
            }
            Assumptions.abort(why);
        }
        browser = Browser.launch();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void aSlashAndTheNameOfAnAlertLeadToItFromAnyPage() {
        try (BrowserContext context = browser.chromium().newContext()) {
            Page page = open(context, "quty/internal/contacts/index.html");
            double before = page.locator("main").boundingBox().y;
            page.keyboard().press("/");
            page.keyboard().type("backend-down");
            assertThat(page.locator("main").boundingBox().y).isEqualTo(before);
            page.keyboard().press("Enter");

            assertThat(page.locator(".hits > li").first()).containsText("backend-down");
            assertThat(page.locator(".hits > li").first()).containsText("Alert");
            assertThat(page.getByRole(AriaRole.STATUS).and(page.locator(".found")))
                    .containsText(Pattern.compile("\\d+ results?"));
            assertThat(page.getByRole(AriaRole.SEARCHBOX)).isFocused();
            page.keyboard().press("ArrowDown");
            assertThat(page.locator(".hits a").first()).isFocused();
            page.keyboard().press("ArrowDown");
            page.keyboard().press("ArrowUp");
            page.keyboard().press("Enter");
            assertThat(page).hasURL(Pattern.compile("alerts/index\\.html#backend-down$"));
            page.goBack();
            assertThat(page.getByRole(AriaRole.SEARCHBOX)).hasValue("backend-down");
            assertThat(page.locator(".hits > li").first()).containsText("backend-down");
        }
    }

    @Test
    void aQueryReadsAtMostThreeFiles() {
        try (BrowserContext context = browser.chromium().newContext()) {
            for (String query :
                    List.of("no+space+left+on+device", "bakcend", "INC-20260119-001", "connection+pool+high", "data")) {
                Page page = context.newPage();
                List<String> read = new ArrayList<>();
                page.onRequest(request -> {
                    if (request.url().matches(".*/search/[tpd]\\d+\\.js")) {
                        read.add(request.url());
                    }
                });
                page.navigate(url("quty/internal/search/index.html") + "?q=" + query);
                assertThat(page.locator(".found")).not().isEmpty();
                assertThat(read).as(query).hasSizeBetween(1, 3);
                page.close();
            }
        }
    }

    @Test
    void aTypoAndAnUnknownWordAreSaid() {
        try (BrowserContext context = browser.chromium().newContext()) {
            Page page = open(context, "quty/internal/search/index.html");
            page.getByRole(AriaRole.SEARCHBOX).fill("packend down");
            assertThat(page.locator(".hits > li").first()).containsText("backend-down");
            assertThat(page.locator(".found")).containsText("similar");

            page.getByRole(AriaRole.SEARCHBOX).fill("xyzzyplugh");
            assertThat(page.locator(".found")).containsText("Nothing on this site has “xyzzyplugh”.");
            assertThat(page.locator(".hits > li")).hasCount(0);
            assertThat(page.locator(".shelves")).isVisible();

            page.keyboard().press("Escape");
            assertThat(page.getByRole(AriaRole.SEARCHBOX)).hasValue("");
            assertThat(page.locator(".found")).isEmpty();
        }
    }

    @Test
    void aHostileQueryIsText() {
        try (BrowserContext context = browser.chromium().newContext()) {
            Page page = open(context, "quty/internal/search/index.html?q=%3Cimg+src%3Dx%3E%22$%26%7C");
            assertThat(page.locator(".found")).containsText("Nothing on this site has “<img src=x>\"$&|”.");
            assertThat(page.locator("main img").count()).isZero();
        }
    }

    @Test
    void indonesianWordsAreFoundInTheirOtherForms() {
        try (BrowserContext context = browser.chromium().newContext()) {
            Page page = open(context, "luxima/internal/search/index.html");
            assertThat(page.locator("h1")).hasText("Cari");
            page.getByRole(AriaRole.SEARCHBOX).fill("menangani");
            assertThat(page.locator(".hits > li").first()).isVisible();
            assertThat(page.locator(".hits mark").first()).isVisible();
            assertThat(page.locator(".found")).containsText("hasil");
        }
    }

    @Test
    void withoutAScriptThePageListsWhatThereIs() {
        try (BrowserContext context =
                browser.chromium().newContext(new NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = open(context, "quty/internal/index.html");
            page.locator(".mast .find").click();
            assertThat(page.getByRole(AriaRole.SEARCHBOX)).hasCount(0);
            assertThat(page.locator("main")).containsText("Searching needs JavaScript");
            page.getByRole(AriaRole.MAIN)
                    .getByRole(AriaRole.LINK)
                    .getByText("Disk full")
                    .click();
            assertThat(page.locator("h1")).hasText("Disk full");
        }
    }

    @Test
    void everyPlaceThatAResultLeadsToIsThere() throws Exception {
        List<String> lost = new ArrayList<>();
        for (String site :
                List.of("quty/internal", "luxima/internal", "lma/internal", "yski/internal", "guide/public")) {
            try (var files = Files.list(SITES.resolve(site).resolve("search"))) {
                for (Path file : files.filter(f -> f.getFileName().toString().startsWith("d"))
                        .sorted()
                        .toList()) {
                    for (String card : Files.readString(file).split("\\\\n|\",\"")) {
                        String[] fields = card.split("\t");
                        if (fields.length > 3 && !leads(site, fields[2])) {
                            lost.add(site + " " + fields[2]);
                        }
                    }
                }
            }
        }
        assertThat(lost).isEmpty();
    }

    private static boolean leads(String site, String url) throws Exception {
        String[] parts = url.split("#", 2);
        boolean folder = parts[0].isEmpty() || parts[0].endsWith("/");
        Path file = SITES.resolve(site).resolve(parts[0] + (folder ? "index.html" : ""));
        return Files.isRegularFile(file)
                && (parts.length == 1 || Files.readString(file).contains(" id=\"" + parts[1] + "\""));
    }

    private static String url(String path) {
        return SITES.toUri() + path;
    }

    private static Page open(BrowserContext context, String path) {
        Page page = context.newPage();
        page.navigate(url(path));
        return page;
    }
}
