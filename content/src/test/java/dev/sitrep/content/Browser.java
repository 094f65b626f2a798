package dev.sitrep.content;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** Debian's Chromium, driven by the machine's Node.js. */
final class Browser implements AutoCloseable {
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(Playwright playwright, Path executable) {
        this.playwright = playwright;
        this.chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(ARGUMENTS));
    }

    static Browser launch() {
        Map<String, String> env = new HashMap<>(System.getenv());
        env.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        env.put("PLAYWRIGHT_NODEJS_PATH", find("node").toString());
        Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(env));
        return new Browser(playwright, find("chromium"));
    }

    /**
     * The same for a class of tests. A machine without it skips them and says so; where {@code CI=true} it fails.
     *
     * @param missed what was not tried then
     */
    static Browser launch(String missed) {
        if (!available()) {
            String why = "SKIPPED: chromium or node is not on the PATH, so " + missed;
            System.out.println(why);
            if ("true".equals(System.getenv("CI"))) {
                Assertions.fail(why);
            }
            Assumptions.abort(why);
        }
        return launch();
    }

    com.microsoft.playwright.Browser chromium() {
        return chromium;
    }

    /** Whether the machine has what the browser tests need. */
    static boolean available() {
        return has("chromium") && has("node");
    }

    /** Whether a program is on the PATH. */
    static boolean has(String program) {
        return onPath(program) != null;
    }

    private static Path find(String program) {
        Path path = onPath(program);
        if (path == null) {
            throw new IllegalStateException(program + " is not on the PATH; .ci/run installs it");
        }
        return path;
    }

    private static Path onPath(String program) {
        for (String folder : System.getenv().getOrDefault("PATH", "").split(":")) {
            Path candidate = Path.of(folder, program);
            if (Files.isExecutable(candidate)) {
                return candidate;
            }
        }
        return null;
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
