package dev.sitrep.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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
    /** What lies between the margins of A4, in CSS pixels. */
    private static final int A4 = 680;

    /** What ends beyond the right edge, and is neither scrolled nor hidden. */
    private static final String CUT = """
            () => [...document.querySelectorAll('body *')].filter(e => {
              const box = e.getBoundingClientRect();
              return box.width > 1 && box.right > innerWidth + 1 && !e.closest('svg *, .visually-hidden, .skip') && e.checkVisibility();
            }).slice(0, 5).map(e => e.outerHTML.slice(0, 160))""";

    /** Watches the focus go round; tells how many stops there are. */
    private static final String WALK = """
            () => {
              const stops = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
                .filter(e => e.tabIndex >= 0 && !e.disabled && e.checkVisibility({visibilityProperty: true}));
              const reached = new Set();
              // From the top, also where a field has the focus from the start.
              document.body.tabIndex = -1;
              document.body.focus();
              window.walk = {first: null, unseen: [], missed: () => stops.filter(e => !reached.has(e)).slice(0, 5).map(e => e.outerHTML.slice(0, 160))};
              document.addEventListener('focusin', event => {
                const around = [event.target, event.target.closest('form'), event.target.querySelector('.hit')].filter(Boolean).map(e => getComputedStyle(e));
                const box = event.target.getBoundingClientRect();
                walk.first ??= event.target.className;
                reached.add(event.target);
                if (!around.some(s => s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 1 || s.stroke !== 'none') || box.height < 1) walk.unseen.push(event.target.outerHTML.slice(0, 160));
              });
              return stops.length;
            }""";

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

    static Stream<BuiltPages.Page> kinds() throws IOException {
        return BuiltPages.oneOfEachKind().stream();
    }

    static Stream<BuiltPages.Page> pages() throws IOException {
        return BuiltPages.largestOfEachKind().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void isAccessibleInLightAndDark(BuiltPages.Page page) {
        try (Visit visit = visit(ColorScheme.LIGHT, DESKTOP, true)) {
            visit.open(page);
            visit.page().evaluate(axe);
            assertThat(violations(visit, "{resultTypes: ['violations']}"))
                    .as("%s, light", page)
                    .isEmpty();
            visit.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            // The colours are all that is different.
            assertThat(violations(visit, "{resultTypes: ['violations'], runOnly: ['color-contrast']}"))
                    .as("%s, dark", page)
                    .isEmpty();
        }
    }

    private static List<?> violations(Visit visit, String options) {
        return (List<?>)
                visit.page()
                        .evaluate(
                                "() => axe.run(document, " + options + ").then(r => r.violations.map("
                                        + "v => v.id + ': ' + v.nodes.slice(0, 5).map(n => n.html.slice(0, 200) + ' ' + n.failureSummary).join(' | ')))");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void saysNothingOnTheConsoleAndAsksNoOtherHost(BuiltPages.Page page) {
        try (Visit visit = visit(ColorScheme.LIGHT, DESKTOP, true)) {
            visit.open(page);
            assertThat(visit.messages()).as("console of %s", page).isEmpty();
            assertThat(visit.requests()).as("requests of %s", page).allMatch(this::ofTheSite);
            assertThat(visit.failed()).as("failed requests of %s", page).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void isWholeOnPaper(BuiltPages.Page page) {
        try (Visit visit = visit(ColorScheme.LIGHT, A4, true)) {
            visit.open(page);
            visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat((List<?>) visit.page().evaluate(CUT))
                    .as("beyond the paper of %s", page)
                    .isEmpty();
            assertThat(visit.messages()).as("console of %s", page).isEmpty();
            assertThat(visit.requests()).as("requests of %s", page).allMatch(this::ofTheSite);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void isWalkedByKeyboard(BuiltPages.Page page) {
        try (Visit visit = visit(ColorScheme.LIGHT, DESKTOP, true)) {
            visit.open(page);
            int stops = (Integer) visit.page().evaluate(WALK);
            for (int i = 0; i <= stops; i++) {
                visit.page().keyboard().press("Tab");
            }
            assertThat(visit.page().evaluate("() => walk.first"))
                    .as("first stop of %s", page)
                    .isEqualTo("skip");
            assertThat((List<?>) visit.page().evaluate("() => walk.unseen"))
                    .as("focus not seen on %s", page)
                    .isEmpty();
            assertThat((List<?>) visit.page().evaluate("() => walk.missed()"))
                    .as("not reached on %s", page)
                    .isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void readsWithoutJavaScriptOnAPhone(BuiltPages.Page page) {
        try (Visit visit = visit(ColorScheme.LIGHT, PHONE, false)) {
            visit.open(page);
            assertThat(visit.page().locator("main h1").count())
                    .as("h1 of %s", page)
                    .isEqualTo(1);
            assertThat(visit.page().locator("main").innerText())
                    .as("text of %s", page)
                    .hasSizeGreaterThan(20);
            double overflow = visit.page().locator("html").boundingBox().width;
            assertThat(overflow).as("width of %s on a phone", page).isLessThanOrEqualTo(PHONE);
        }
    }

    private boolean ofTheSite(String url) {
        return url.startsWith("file:") || url.startsWith(server.origin());
    }

    private Visit visit(ColorScheme scheme, int width, boolean script) {
        return new Visit(browser, server, scheme, width, script);
    }
}
