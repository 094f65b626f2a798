package dev.sitrep.deadline;

import static org.assertj.core.api.Assertions.fail;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** The vectors beside the repository, which are not part of it. */
final class SharedVectors {
    private SharedVectors() {}

    /** A path in it; skips the test, loudly, where it is absent, and fails it on a build server. */
    static Path path(String relative) {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path path = folder.resolve("shared/vectors").resolve(relative);
            if (Files.exists(path)) {
                return path;
            }
        }
        String message = "../shared/vectors/" + relative + " is absent";
        if ("true".equals(System.getenv("CI"))) {
            fail(message);
        }
        System.out.println("SKIPPED: " + message);
        Assumptions.abort(message);
        throw new AssertionError(message);
    }
}
