package dev.sitrep.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {
    private static final ClockTime AFTERNOON = ClockTime.of(OffsetDateTime.parse("2026-01-19T14:32+07:00"));

    private final Times jakarta = new Times(ZoneId.of("Asia/Jakarta"));
    private final Times vilnius = new Times(ZoneId.of("Europe/Vilnius"));

    @ParameterizedTest
    @CsvSource({
        "2026-01-19T14:32Z,           2026-01-19T14:32:00Z",
        "2026-01-19T14:32z,           2026-01-19T14:32:00Z",
        "2026-01-19t14:32Z,           2026-01-19T14:32:00Z",
        "2026-01-19T14:32:15Z,        2026-01-19T14:32:15Z",
        "2026-01-19T14:32:15.987Z,    2026-01-19T14:32:15Z",
        "2026-01-19 14:32Z,           2026-01-19T14:32:00Z",
        "2026-01-19T14:32+07:00,      2026-01-19T07:32:00Z",
        "2026-01-19T14:32+0700,       2026-01-19T07:32:00Z",
        "2026-01-19T14:32+07,         2026-01-19T07:32:00Z",
        "2026-01-19 14:32 -03:30,     2026-01-19T18:02:00Z",
        "2026-01-19T14:32,            2026-01-19T07:32:00Z",
        "2026-01-19 14:32:07,         2026-01-19T07:32:07Z",
        "2024-02-29T00:00,            2024-02-28T17:00:00Z",
    })
    void readsIsoTimesWithOffsetOrInTheSitesZone(String text, Instant instant) {
        assertThat(read(jakarta, text, null)).isEqualTo(instant);
    }

    @ParameterizedTest
    @CsvSource({
        "14:40,    2026-01-19T07:40:00Z",
        "14:32,    2026-01-19T07:32:00Z",
        "23:59:30, 2026-01-19T16:59:30Z",
        "00:10,    2026-01-19T17:10:00Z",
        "11:00,    2026-01-20T04:00:00Z",
        "14:30,    2026-01-19T07:30:00Z",
        "11:32,    2026-01-19T04:32:00Z",
        "11:31,    2026-01-20T04:31:00Z",
    })
    void aTimeOfDayTakesTheDateBeforeItAndTheNextOnePastMidnight(String text, Instant instant) {
        assertThat(read(jakarta, text, AFTERNOON)).isEqualTo(instant);
    }

    @Test
    void aTimeOfDayAfterADateAloneIsOnThatDate() {
        ClockTime day = reading(jakarta, "2026-01-19", null).shown();

        assertThat(read(jakarta, "09:00", day)).isEqualTo("2026-01-19T02:00:00Z");
    }

    @Test
    void aTimeOfDayAloneIsNoMoment() {
        assertThat(jakarta.read("14:40", null)).isNull();
    }

    @Test
    void aDateIsItsLastSecondInTheSitesZone() {
        Times.Reading reading = reading(jakarta, "2026-01-19", null);

        assertThat(reading.moment().instant()).isEqualTo("2026-01-19T16:59:59Z");
        assertThat(reading.moment().date()).isEqualTo(LocalDate.of(2026, 1, 19));
        assertThat(reading.doubt()).isEqualTo(Times.Doubt.NONE);
    }

    @Test
    void aDateEndsAtMidnightAlsoWhenTheClockChangesOnIt() {
        assertThat(read(vilnius, "2026-03-29", null)).isEqualTo("2026-03-29T20:59:59Z");
        assertThat(read(vilnius, "2026-10-25", null)).isEqualTo("2026-10-25T21:59:59Z");
        assertThat(read(new Times(ZoneId.of("America/Sao_Paulo")), "2018-11-03", null))
                .as("the next day began at 01:00")
                .isEqualTo("2018-11-04T02:59:59Z");
    }

    @ParameterizedTest
    @CsvSource({"2026-03-29T03:30, 2026-03-29T01:30:00Z", "2026-10-25T03:30, 2026-10-25T00:30:00Z"})
    void aLocalTimeThatTheClockSkipsOrShowsTwiceIsInDoubt(String text, Instant readAs) {
        Times.Reading reading = reading(vilnius, text, null);

        assertThat(reading.doubt()).isEqualTo(Times.Doubt.CLOCK_CHANGE);
        assertThat(reading.moment().instant()).isEqualTo(readAs);
        assertThat(reading(vilnius, text + "+02:00", null).doubt()).isEqualTo(Times.Doubt.NONE);
    }

    @Test
    void withoutAZoneALocalTimeIsInDoubtAndReadAsUtc() {
        Times.Reading reading = reading(new Times(null), "2026-01-19T14:32", null);

        assertThat(reading.doubt()).isEqualTo(Times.Doubt.NO_ZONE);
        assertThat(reading.moment().instant()).isEqualTo("2026-01-19T14:32:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-10-14 09:23 WIB,      2025-10-14T09:23+07:00",
        "2025-10-14T09:23 wita,     2025-10-14T09:23+08:00",
        "2025-10-14 09:23 UTC,      2025-10-14T09:23Z",
        "2025-10-14 9:23 pm,        2025-10-14T21:23+07:00",
        "2025-10-14 09.23,          2025-10-14T09:23+07:00",
        "2025/10/14 09:23,          2025-10-14T09:23+07:00",
        "2017-02-30,                2017-02-28",
        "2017-02-30T10:00Z,         2017-02-28T10:00+07:00",
        "2023-02-29T10:00,          2023-02-28T10:00+07:00",
        "2026-01-19T24:00Z,         2026-01-19T14:32+07:00",
        "2026-01-19T14:60Z,         2026-01-19T14:32+07:00",
        "2026-01-19T8:00,           2026-01-19T08:00+07:00",
        "2026-01-19T015:00,         2026-01-19T15:00+07:00",
        "2026-1-9,                  2026-01-09",
        "19/01/2026 14:32,          2026-01-19T14:32+07:00",
        "9:05,                      2026-01-19T09:05+07:00",
        "2026-01-19T14:32+25:00,    2026-01-19T14:32+07:00",
        "Monday,                    2026-01-19T14:32+07:00",
        "19 January 2026,           2026-01-19T14:32+07:00",
    })
    void refusesWhatIsNoTimeAndSaysHowToWriteIt(String text, String rightForm) {
        assertThat(jakarta.read(text, AFTERNOON)).as(text).isNull();
        assertThat(jakarta.rightForm(text)).isEqualTo(rightForm);
        assertThat(jakarta.read(rightForm, null)).as("the advice can be read").isNotNull();
    }

    private static Instant read(Times times, String text, @Nullable ClockTime base) {
        return reading(times, text, base).moment().instant();
    }

    private static Times.Reading reading(Times times, String text, @Nullable ClockTime base) {
        return Objects.requireNonNull(times.read(text, base), text);
    }
}
