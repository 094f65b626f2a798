package dev.sitrep.markdown;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The data beside the repository that is not part of it. */
final class SharedData {
    private SharedData() {}

    /** A path in it; skips the test, loudly, where it is absent, and fails it on a build server. */
    static Path path(String relative) {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path path = folder.resolve("shared/data").resolve(relative);
            if (Files.exists(path)) {
                return path;
            }
        }
        String message = "../shared/data/" + relative + " is absent";
        if ("true".equals(System.getenv("CI"))) {
            fail(message);
        }
        System.out.println("SKIPPED: " + message);
        Assumptions.abort(message);
        throw new AssertionError(message);
    }

    /** All files below a folder, in the order of their names. */
    static List<Path> files(String relative) throws IOException {
        try (Stream<Path> files = Files.walk(path(relative))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** A file's text, whatever its encoding. */
    static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
