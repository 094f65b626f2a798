package dev.sitrep.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every page that the plugin built is valid HTML, without a warning, in the eyes of the Nu validator. */
class HtmlValidityIT {
    /**
     * A page opened as a file has no origin that its policy could mean by 'self'; data for machines is no script that runs; how an author
     * composes letters is shown as it is.
     */
    private static final Pattern FINE = Pattern.compile(
            "(?:Resource|Inline script) violates Content Security Policy|Text run is not in Unicode Normalization Form C");

    @Test
    void everyPageIsValid(@TempDir Path folder) throws Exception {
        Path invalid = folder.resolve("invalid.html");
        Files.writeString(invalid, "<!doctype html><html lang=\"en\"><title>Invalid</title><p id=\"a\"><p id=\"a\">");

        List<String> said = validate(Stream.concat(BuiltPages.audiences().stream(), Stream.of(invalid)));

        assertThat(said).as("the validator reads what it is given").anyMatch(line -> line.contains("invalid.html"));
        assertThat(said.stream()
                        .filter(line -> !line.contains("invalid.html")
                                && !FINE.matcher(line).find())
                        .limit(40))
                .isEmpty();
    }

    private static List<String> validate(Stream<Path> targets) throws IOException, InterruptedException {
        List<String> command = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-Xss4m",
                                "-XX:+UseSerialGC",
                                "-cp",
                                System.getProperty("validator"),
                                "nu.validator.client.SimpleCommandLineValidator",
                                "--exit-zero-always",
                                "--skip-non-html"),
                        targets.map(Path::toString))
                .toList();
        Process validator =
                new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(validator.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(validator.waitFor()).as(said).isZero();
        return said.lines().filter(line -> !line.isBlank()).toList();
    }
}
