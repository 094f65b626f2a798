package dev.sitrep.report;

import static org.assertj.core.api.Assertions.fail;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** The data beside the repository that is not part of it. */
public final class SharedData {
    private SharedData() {}

    /** A path in it; skips the test, loudly, where it is absent, and fails it on a build server. */
    public static Path path(String relative) {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path path = folder.resolve("shared").resolve(relative);
            if (Files.exists(path)) {
                return path;
            }
        }
        String message = "../shared/" + relative + " is absent";
        if ("true".equals(System.getenv("CI"))) {
            fail(message);
        }
        System.out.println("SKIPPED: " + message);
        Assumptions.abort(message);
        throw new AssertionError(message);
    }
}
