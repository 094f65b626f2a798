package dev.sitrep.uptime;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sitrep.model.ComponentStatus;
import dev.sitrep.model.MaintenanceTime;
import dev.sitrep.model.UptimePolicy;
import dev.sitrep.model.UptimePreset;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shares of a time: what presets make of the same minutes, and how they are rounded. */
class UptimeTest {
    private static final long DAY = 86_400;

    /** 100 minutes of maintenance, of degraded performance, of a partial outage and of a major one, in ten days. */
    private static final Tally EACH = new Tally(
            10 * DAY,
            Map.of(
                    ComponentStatus.UNDER_MAINTENANCE, 6_000L,
                    ComponentStatus.DEGRADED_PERFORMANCE, 6_000L,
                    ComponentStatus.PARTIAL_OUTAGE, 6_000L,
                    ComponentStatus.MAJOR_OUTAGE, 6_000L));

    @ParameterizedTest
    @CsvSource({"STATUSPAGE, 130", "OPENSTATUS, 200", "INCIDENT_IO, 200", "STRICT, 400"})
    void aPresetWeighsAsItsProductDoes(UptimePreset preset, int minutes) {
        Uptime uptime = Uptime.of(EACH, Formula.of(preset));

        assertThat(uptime.lost()).isEqualByComparingTo(BigDecimal.valueOf(minutes * 60L));
        assertThat(uptime.promised()).isEqualTo(10 * DAY);
    }

    @Test
    void aWeightGoesBeforeThePresetAndOneThatMakesNoSenseIsPassedOver() {
        Formula formula = Formula.of(new UptimePolicy(
                null,
                Map.of(ComponentStatus.PARTIAL_OUTAGE, 0.5, ComponentStatus.MAJOR_OUTAGE, 100.0),
                UptimePreset.STATUSPAGE,
                null));

        assertThat(Uptime.of(EACH, formula).lost()).isEqualByComparingTo(BigDecimal.valueOf(150 * 60L));
    }

    @Test
    void maintenanceThatIsLeftOutIsNeitherPromisedNorLost() {
        Uptime uptime = Uptime.of(EACH, Formula.of(new UptimePolicy(null, Map.of(), null, MaintenanceTime.EXCLUDED)));

        assertThat(uptime.promised()).isEqualTo(10 * DAY - 6_000);
        assertThat(uptime.lost()).isEqualByComparingTo(BigDecimal.valueOf(130 * 60L));
    }

    @ParameterizedTest
    @CsvSource({
        "90, 0, 100",
        "90, 1, 99.999",
        "90, 60, 99.999",
        "90, 480, 99.993",
        "30, 60, 99.99",
        "365, 60, 99.999",
        "1, 60, 99.9",
        "1, 86400, 0.0"
    })
    void isRoundedDownToWhatAMinuteIsWorthAndAHundredMeansThatNothingWasLost(int days, long lost, String percent) {
        Tally tally = new Tally(days * DAY, lost == 0 ? Map.of() : Map.of(ComponentStatus.MAJOR_OUTAGE, lost));

        assertThat(requireNonNull(Uptime.of(tally, Formula.of(UptimePreset.STATUSPAGE))
                                .percent())
                        .toPlainString())
                .isEqualTo(percent);
    }

    @Test
    void ofNoTimeThereIsNoShare() {
        assertThat(Uptime.of(new Tally(0, Map.of()), Formula.of(UptimePreset.STRICT))
                        .percent())
                .isNull();
    }

    @Test
    void anObjectiveIsKeptByTheShareAndNotByItsRounding() {
        BigDecimal objective = requireNonNull(Objective.percent("99.9 %"));
        Formula formula = Formula.of(UptimePreset.STATUSPAGE);
        Tally just = new Tally(1_000_000, Map.of(ComponentStatus.MAJOR_OUTAGE, 1_000L));
        Tally over = new Tally(1_000_000, Map.of(ComponentStatus.MAJOR_OUTAGE, 1_001L));

        assertThat(Uptime.of(just, formula).keeps(objective)).isTrue();
        assertThat(Uptime.of(over, formula).keeps(objective)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"99.9%, 99.9", "'99,95 %', 99.95", "100%, 100", "101%, -", "0%, -", "99.9, -"})
    void anObjectiveIsAShareInPercent(String text, String percent) {
        BigDecimal read = Objective.percent(text);

        assertThat(read == null ? null : read.toPlainString()).isEqualTo(percent);
    }
}
