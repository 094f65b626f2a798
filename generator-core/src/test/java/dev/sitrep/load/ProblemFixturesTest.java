package dev.sitrep.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sitrep.model.ProblemType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemFixturesTest {
    private static final Path FOLDER = Path.of("src/test/resources/load/problems");

    static List<ProblemFixture> fixtures() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().map(ProblemFixture::of).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void everyProblemIsFoundAtItsPlace(ProblemFixture fixture) {
        assertThat(ProblemFixture.problems(fixture.path(), fixture.text().getBytes(UTF_8)))
                .as(fixture.text())
                .isEqualTo(fixture.expected());
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void lineEndsAndByteOrderMarkChangeNothing(ProblemFixture fixture) {
        String windows = "\uFEFF" + fixture.text().replace("\n", "\r\n");

        assertThat(ProblemFixture.problems(fixture.path(), windows.getBytes(UTF_8)))
                .as(fixture.text())
                .isEqualTo(fixture.expected());
    }

    @Test
    void everyTypeOfProblemHasAFixtureOrATestOfItsOwn() throws IOException {
        String expected = fixtures().stream().map(ProblemFixture::expected).collect(Collectors.joining());

        assertThat(ProblemType.values())
                .filteredOn(type -> !expected.contains(type + " "))
                .as("EncodingTest and HostileSourcesTest see to these, for they need bytes")
                .containsExactlyInAnyOrder(
                        ProblemType.ENCODING_INVALID, ProblemType.LIMIT, ProblemType.FILE_UNREADABLE);
    }
}
