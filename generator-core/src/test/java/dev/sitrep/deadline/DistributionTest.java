package dev.sitrep.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DistributionTest {
    @Test
    void ofNothingThereIsNone() {
        assertThat(Distribution.of(List.of())).isNull();
    }

    @Test
    void ofOneAllFiguresAreThatOne() {
        Duration one = Duration.ofMinutes(7);

        assertThat(Distribution.of(List.of(one))).isEqualTo(new Distribution(1, one, one, one, one));
    }

    @Test
    void takesTimesThatReallyHappened() {
        assertThat(Distribution.of(minutes(40, 10, 20, 30))).isEqualTo(spread(4, 20, 40, 25, 40));
        assertThat(Distribution.of(minutes(1, 2, 3, 4, 5, 6, 7, 8, 9, 100)))
                .isEqualTo(new Distribution(
                        10,
                        Duration.ofMinutes(5),
                        Duration.ofMinutes(9),
                        Duration.ofSeconds(870),
                        Duration.ofMinutes(100)));
        assertThat(some(minutes(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 100)).ninetieth())
                .isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void meanIsRoundedToTheSecond() {
        assertThat(some(List.of(Duration.ofSeconds(1), Duration.ofSeconds(2))).mean())
                .isEqualTo(Duration.ofSeconds(2));
    }

    /** The definition, word by word: the shortest one that so many are not longer than. */
    @ParameterizedTest
    @MethodSource("samples")
    void agreesWithTheDefinition(List<Duration> lengths) {
        Distribution spread = some(lengths);

        assertThat(spread.median()).isEqualTo(byDefinition(lengths, 50));
        assertThat(spread.ninetieth()).isEqualTo(byDefinition(lengths, 90));
        assertThat(spread.longest()).isEqualTo(Collections.max(lengths));
    }

    static Stream<List<Duration>> samples() {
        Random random = new Random(3);
        return IntStream.rangeClosed(1, 120).mapToObj(n -> {
            List<Duration> lengths = new ArrayList<>();
            for (int i = 0; i < n; i++) {
                lengths.add(Duration.ofSeconds(random.nextInt(n % 3 == 0 ? 5 : 100_000)));
            }
            return lengths;
        });
    }

    private static Duration byDefinition(List<Duration> lengths, int percent) {
        return lengths.stream()
                .filter(candidate -> 100
                                * lengths.stream()
                                        .filter(l -> l.compareTo(candidate) <= 0)
                                        .count()
                        >= (long) lengths.size() * percent)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Distribution some(List<Duration> lengths) {
        return Objects.requireNonNull(Distribution.of(lengths));
    }

    private static List<Duration> minutes(int... minutes) {
        return IntStream.of(minutes).mapToObj(Duration::ofMinutes).toList();
    }

    private static Distribution spread(int count, int median, int ninetieth, int mean, int longest) {
        return new Distribution(
                count,
                Duration.ofMinutes(median),
                Duration.ofMinutes(ninetieth),
                Duration.ofMinutes(mean),
                Duration.ofMinutes(longest));
    }
}
