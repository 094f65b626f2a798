package dev.sitrep.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a reader on a thin line waits for. The index of the search is apart: it is loaded by who searches, piece by piece;
 * and each edition is a site of its own. */
class WeightIT {
    private static final int KILOBYTE = 1000;
    private static final int INCIDENT = 30 * KILOBYTE;
    private static final int STYLES = 20 * KILOBYTE;
    private static final int SCRIPTS = 25 * KILOBYTE;

    static Stream<Path> audiences() throws IOException {
        return BuiltPages.audiences().stream();
    }

    @ParameterizedTest
    @MethodSource("audiences")
    void anIncidentIsLight(Path site) throws IOException {
        assertThat(files(site, "").filter(file -> BuiltPages.kind(file).equals("incident")))
                .allSatisfy(
                        file -> assertThat(Files.size(file)).as(file.toString()).isLessThanOrEqualTo(INCIDENT));
    }

    @ParameterizedTest
    @MethodSource("audiences")
    void stylesAndScriptsAreLight(Path site) throws IOException {
        assertThat(compressed(site, ".css")).as("styles of " + site).isBetween(1, STYLES);
        assertThat(compressed(site, ".js")).as("scripts of " + site).isLessThanOrEqualTo(SCRIPTS);
    }

    private static int compressed(Path site, String ending) throws IOException {
        return files(site, ending).mapToInt(WeightIT::compressed).sum();
    }

    private static Stream<Path> files(Path site, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            List<Path> found = files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .filter(file -> !site.relativize(file).startsWith("search"))
                    .filter(file -> !site.relativize(file).startsWith("editions"))
                    .toList();
            return found.stream();
        }
    }

    private static int compressed(Path file) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            Files.copy(file, gzip);
            gzip.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.size();
    }
}
