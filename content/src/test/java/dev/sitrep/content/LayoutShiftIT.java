package dev.sitrep.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitUntilState;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing moves under a reader's eyes, although scripts and images come long after the text. */
class LayoutShiftIT {
    private static final int PHONE = 390;
    private static final int DESKTOP = 1280;
    /** Two days after the build, by when a page that promises to be made anew each day says that it is old. */
    private static final String READ = "2026-02-22T02:00:00Z";

    /**
     * What moved since the text was painted as a whole, and by how much, to the three digits that the measure is given with;
     * the observer is told of what happened before it, too. How far the text had come at the first paint depends on the machine.
     */
    private static final String SHIFTS = """
            () => new Promise(resolve => {
              const shifts = [];
              new PerformanceObserver(list => {
                for (const shift of list.getEntries().filter(one => one.startTime >= window.whole && one.value >= 0.0005)) {
                  shifts.push(shift.value + ' ' + shift.sources.map(s => (s.node?.outerHTML ?? s.node?.textContent ?? '?').slice(0, 120)).join(' | '));
                }
              }).observe({type: 'layout-shift', buffered: true});
              scrollTo(0, document.body.scrollHeight);
              requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(() => resolve(shifts))));
            })""";

    /** The text has arrived as a whole, and was painted: what holds the scripts back holds no text. */
    private static final String WHOLE = """
            () => new Promise(resolve => {
              const painted = () => requestAnimationFrame(() => requestAnimationFrame(() => resolve(window.whole = performance.now())));
              const read = () => document.readyState === 'loading' ? requestAnimationFrame(read) : painted();
              read();
            })""";

    private static Browser browser;
    private static SiteServer server;

    @BeforeAll
    static void launch() throws IOException {
        browser = Browser.launch("no page was watched while it loads");
        server = SiteServer.start();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
            server.close();
        }
    }

    static Stream<BuiltPages.Page> pages() throws IOException {
        return BuiltPages.oneOfEachKind().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void nothingMoves(BuiltPages.Page page) {
        for (int width : List.of(PHONE, DESKTOP)) {
            try (BrowserContext context = browser.chromium()
                    .newContext(new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(width, 900))) {
                Page tab = context.newPage();
                tab.addInitScript("Date.now = () => Date.parse('" + READ + "')");
                server.hold();
                tab.navigate(server.address(page), new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
                tab.waitForFunction("() => performance.getEntriesByName('first-contentful-paint').length > 0");
                tab.evaluate(WHOLE);
                server.release();
                tab.waitForLoadState(LoadState.LOAD);
                assertThat((List<?>) tab.evaluate(SHIFTS))
                        .as("%s, %d px wide", page, width)
                        .isEmpty();
            }
        }
    }
}
