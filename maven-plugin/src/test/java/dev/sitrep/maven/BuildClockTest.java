package dev.sitrep.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BuildClockTest {
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-03-01T10:00:00.123456Z"), ZoneOffset.ofHours(7));

    @ParameterizedTest
    @CsvSource({
        "2026-02-20T02:00:00Z, 2026-02-20T02:00:00Z",
        "2026-02-20T02:00Z, 2026-02-20T02:00:00Z",
        "2026-02-20T09:00:00+07:00, 2026-02-20T02:00:00Z",
        "2026-02-20, 2026-02-20T00:00:00Z",
    })
    void takesTheParameterFirst(String text, Instant expected) throws Exception {
        assertThat(new BuildClock(Map.of("SOURCE_DATE_EPOCH", "0"), NOW).asOf(text))
                .isEqualTo(expected);
    }

    @Test
    void takesSourceDateEpochNext() throws Exception {
        assertThat(new BuildClock(Map.of("SOURCE_DATE_EPOCH", "1767225600"), NOW).asOf(null))
                .isEqualTo("2026-01-01T00:00:00Z");
    }

    @Test
    void takesTheSecondThatItIsOtherwise() throws Exception {
        assertThat(new BuildClock(Map.of(), NOW).asOf(null)).isEqualTo("2026-03-01T10:00:00Z");
        assertThat(new BuildClock(Map.of("SOURCE_DATE_EPOCH", ""), NOW).asOf(null))
                .isEqualTo("2026-03-01T10:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "now", "2026-02-30", "2026-02-20T02:00:00", "20.02.2026", "1767225600", "+999999999999-01-01"
            })
    void refusesWhatIsNoTime(String text) {
        assertThatThrownBy(() -> new BuildClock(Map.of(), NOW).asOf(text))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage(
                        "sitrep.asOf: '" + text + "' is not a time with its zone; write it like 2026-02-20T00:00:00Z, "
                                + "or 2026-02-20 for the start of that day in UTC");
    }

    @ParameterizedTest
    @ValueSource(strings = {"noon", "1e9", "99999999999999999999", "99999999999999999"})
    void refusesAnEpochThatIsNoNumber(String text) {
        assertThatThrownBy(() -> new BuildClock(Map.of("SOURCE_DATE_EPOCH", text), NOW).asOf(null))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("SOURCE_DATE_EPOCH: '" + text
                        + "' is not a number of seconds since 1970; unset it, or set sitrep.asOf");
    }
}
