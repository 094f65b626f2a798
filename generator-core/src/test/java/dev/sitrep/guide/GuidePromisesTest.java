package dev.sitrep.guide;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sitrep.deadline.Kind;
import dev.sitrep.deadline.State;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The manual's page on promises names them all, and shows only what the rules' fixtures write and find. */
class GuidePromisesTest {
    private static final Path FIXTURES = Path.of("src/test/resources/rules");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(?:text|yaml)\n(.*?)^```$");
    private static final GuidePage PAGE = GuidePage.named("promises");

    @Test
    void everyKindAndEveryStateHasARow() {
        assertThat(Stream.of(Kind.values()).map(kind -> "| `" + kind.key()))
                .allSatisfy(row -> assertThat(PAGE.text()).contains(row));
        assertThat(Stream.of(State.values()).map(state -> "| `" + state.key() + "` |"))
                .allSatisfy(row -> assertThat(PAGE.text()).contains(row));
    }

    @Test
    void everyExampleIsAFixtures() {
        String fixtures = fixtures();
        List<String> blocks = BLOCK.matcher(PAGE.text())
                .results()
                .map(block -> block.group(1))
                .toList();
        assertThat(blocks)
                .hasSizeGreaterThan(5)
                .allSatisfy(block -> assertThat(fixtures).contains(block));
    }

    private static String fixtures() {
        try (Stream<Path> files = Files.walk(FIXTURES)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(GuidePromisesTest::read)
                    .collect(joining());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
