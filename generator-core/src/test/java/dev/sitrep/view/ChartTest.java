package dev.sitrep.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sitrep.deadline.Distribution;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartTest {
    @ParameterizedTest
    @CsvSource({"0, 1, 0", "1, 3, 33.33", "2, 3, 66.67", "1, 1, 100", "7, 5, 100", "-1, 5, 0", "1, 0, 0", "1, 8, 12.5"})
    void aShareIsPercentWithinTheDrawing(double part, double whole, String percent) {
        assertThat(Share.of(part, whole)).isEqualTo(percent);
    }

    @Test
    void aScaleHasRoomForAllAndNamesItsSteps() {
        LogScale scale = LogScale.of(List.of(Duration.ofMinutes(7), Duration.ofHours(30)));

        assertThat(scale.steps())
                .containsExactly(
                        Duration.ofMinutes(5),
                        Duration.ofMinutes(15),
                        Duration.ofHours(1),
                        Duration.ofHours(4),
                        Duration.ofDays(1),
                        Duration.ofDays(3));
        assertThat(scale.at(Duration.ofMinutes(5))).isZero();
        assertThat(scale.at(Duration.ofDays(3))).isEqualTo(1);
        assertThat(scale.at(Duration.ofMinutes(7))).isBetween(0.01, 0.2);
    }

    @Test
    void whatIsOffTheScaleStandsAtItsEnds() {
        LogScale instant = LogScale.of(List.of(Duration.ZERO));
        LogScale ages = LogScale.of(List.of(Duration.ofDays(40 * 365L)));

        assertThat(instant.at(Duration.ZERO)).isZero();
        assertThat(instant.steps()).containsExactly(Duration.ofMinutes(1), Duration.ofMinutes(5));
        assertThat(ages.at(Duration.ofDays(40 * 365L))).isEqualTo(1);
        assertThat(LogScale.of(List.of()).steps()).hasSize(2);
    }

    @Test
    void thePartsOfAColumnStandOnOneAnother() {
        Chart chart = ColumnChart.of(
                "c",
                "t",
                "d",
                1000,
                List.of(new ColumnChart.Level(0, "0%"), new ColumnChart.Level(1000, "100%")),
                List.of(
                        column(new ColumnChart.Part("met", 750), new ColumnChart.Part("missed", 250)),
                        column(),
                        column(new ColumnChart.Part("met", 999), new ColumnChart.Part("missed", 1))));

        Chart.Bar met = chart.bars().get(0);
        Chart.Bar missed = chart.bars().get(1);
        assertThat(missed.y() + missed.height()).isEqualTo(met.y());
        assertThat(met.height()).isEqualTo(3 * missed.height());
        assertThat(chart.bars().get(2).kind()).as("a month without anything").isEqualTo("nothing");
        assertThat(chart.bars().get(4).height()).as("one in a thousand is seen").isEqualTo(2);
    }

    @Test
    void aStripOfAnyLengthHasAFewBarsAndItsMarks() {
        List<Duration> many =
                IntStream.rangeClosed(1, 10_000).mapToObj(Duration::ofMinutes).toList();
        Chart chart = StripChart.of(
                "s",
                "t",
                "d",
                List.of(
                        new StripChart.Strip("many", "f", many, false, Duration.ofHours(1)),
                        new StripChart.Strip("one", "f", List.of(Duration.ZERO), true, null)),
                Duration::toString);

        assertThat(chart.bars())
                .hasSizeLessThanOrEqualTo(65)
                .allSatisfy(bar -> assertThat(bar.y()).isNotNegative());
        assertThat(chart.marks().stream().map(Chart.Mark::kind))
                .containsExactly("target", "ninetieth", "median", "ninetieth", "median");
        assertThat(chart.marks().stream().map(Chart.Mark::tip)).contains("PT1H", "PT150H", "PT83H20M", "PT0S");
        assertThat(chart.marks().get(4).few()).isTrue();
    }

    @Test
    void aCourseSkipsWhatHasNothing() {
        Distribution spread = Distribution.of(List.of(Duration.ofMinutes(3), Duration.ofHours(2)));
        Chart chart = CourseChart.of(
                "c",
                "t",
                "d",
                List.of(
                        new CourseChart.Stop("Jan", false, "January", spread, true),
                        new CourseChart.Stop(null, false, "February", null, false)),
                Duration::toString);

        assertThat(chart.marks().stream().map(Chart.Mark::tip)).containsExactly("January: PT2H", "January: PT3M");
        assertThat(chart.marks().get(0).y()).isLessThan(chart.marks().get(1).y());
        assertThat(chart.labels().stream().filter(l -> l.kind().equals("tick"))).hasSize(1);
    }

    private static ColumnChart.Column column(ColumnChart.Part... parts) {
        return new ColumnChart.Column(null, false, false, "tip", List.of(parts));
    }
}
