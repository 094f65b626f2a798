package dev.sitrep.content;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;

/** A page opened once, as a file wherever it can be, and what it did. */
final class Visit implements AutoCloseable {
    private final List<String> messages = new ArrayList<>();
    private final List<String> requests = new ArrayList<>();
    private final List<String> failed = new ArrayList<>();
    private final SiteServer server;
    private final BrowserContext context;
    private final Page page;

    Visit(Browser browser, SiteServer server, ColorScheme scheme, int width, boolean script) {
        this.server = server;
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

    Page page() {
        return page;
    }

    /** What it said on the console. */
    List<String> messages() {
        return messages;
    }

    /** The addresses that it asked for. */
    List<String> requests() {
        return requests;
    }

    /** Those that it did not get. */
    List<String> failed() {
        return failed;
    }

    @Override
    public void close() {
        context.close();
    }
}
