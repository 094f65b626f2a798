package dev.sitrep.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of page in a real browser, opened as a file: accessible, silent, and asking nothing of other hosts. */
class PagesBrowserIT {
    private static final int PHONE = 390;
    private static final int DESKTOP = 1280;
    private static Browser browser;
    private static SiteServer server;
    private static String axe;

    @BeforeAll
    static void launch() throws IOException {
        browser = Browser.launch("no page was opened in a browser");
        server = SiteServer.start();
        try (InputStream in = PagesBrowserIT.class.getResourceAsStream("/axe.min.js")) {
            axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
            server.close();
        }
    }

    static Stream<BuiltPages.Page> pages() throws IOException {
        return BuiltPages.largestOfEachKind().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void isAccessibleInLightAndDark(BuiltPages.Page page) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            try (Visit visit = new Visit(scheme, DESKTOP, true)) {
                visit.open(page);
                visit.page.evaluate(axe);
                Object violations = visit.page.evaluate(
                        "() => axe.run(document, {resultTypes: ['violations']}).then(r => r.violations.map("
                                + "v => v.id + ': ' + v.nodes.slice(0, 5).map(n => n.html.slice(0, 200) + ' ' + n.failureSummary).join(' | ')))");
                assertThat((List<?>) violations).as("%s %s", page, scheme).isEmpty();
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void saysNothingOnTheConsoleAndAsksNoOtherHost(BuiltPages.Page page) {
        try (Visit visit = new Visit(ColorScheme.LIGHT, DESKTOP, true)) {
            visit.open(page);
            assertThat(visit.messages).as("console of %s", page).isEmpty();
            assertThat(visit.requests)
                    .as("requests of %s", page)
                    .allMatch(url -> url.startsWith("file:") || url.startsWith(server.origin()));
            assertThat(visit.failed).as("failed requests of %s", page).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void readsWithoutJavaScriptOnAPhone(BuiltPages.Page page) {
        try (Visit visit = new Visit(ColorScheme.LIGHT, PHONE, false)) {
            visit.open(page);
            assertThat(visit.page.locator("main h1").count())
                    .as("h1 of %s", page)
                    .isEqualTo(1);
            assertThat(visit.page.locator("main").innerText())
                    .as("text of %s", page)
                    .hasSizeGreaterThan(20);
            double overflow = visit.page.locator("html").boundingBox().width;
            assertThat(overflow).as("width of %s on a phone", page).isLessThanOrEqualTo(PHONE);
        }
    }

    /** A page opened once, and what it did. */
    private static final class Visit implements AutoCloseable {
        private final List<String> messages = new ArrayList<>();
        private final List<String> requests = new ArrayList<>();
        private final List<String> failed = new ArrayList<>();
        private final BrowserContext context;
        private final Page page;

        Visit(ColorScheme scheme, int width, boolean script) {
            context = browser.chromium()
                    .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                            .setColorScheme(scheme)
                            .setViewportSize(width, 900)
                            .setJavaScriptEnabled(script));
            page = context.newPage();
            page.onConsoleMessage(message -> messages.add(message.text()));
            page.onPageError(messages::add);
            page.onRequest(request -> requests.add(request.url()));
            page.onRequestFailed(request -> failed.add(request.url()));
        }

        void open(BuiltPages.Page target) {
            boolean found = !target.kind().equals("notfound");
            page.navigate(found ? target.file().toUri().toString() : server.address(target));
        }

        @Override
        public void close() {
            context.close();
        }
    }
}
