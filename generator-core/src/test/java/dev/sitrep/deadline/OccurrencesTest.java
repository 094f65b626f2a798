package dev.sitrep.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sitrep.model.Cadence;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class OccurrencesTest {
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    @Test
    void aDayOfTheMonthComesOnceInEachMonth() {
        Occurrences tuesdays = occurrences("first Tuesday of the month 15:00 UTC");

        assertThat(tuesdays.after(at("2026-02-03T14:59:59Z"))).isEqualTo(at("2026-02-03T15:00:00Z"));
        assertThat(tuesdays.after(at("2026-02-03T15:00:00Z"))).isEqualTo(at("2026-03-03T15:00:00Z"));
        assertThat(tuesdays.before(at("2026-02-03T15:00:00Z"))).isEqualTo(at("2026-02-03T15:00:00Z"));
        assertThat(tuesdays.before(at("2026-02-03T14:59:59Z"))).isEqualTo(at("2026-01-06T15:00:00Z"));
    }

    @Test
    void theLastWeekdayIsTheLastWhetherFourthOrFifth() {
        Occurrences fridays = occurrences("last Friday of the month 09:00");

        assertThat(fridays.after(at("2026-01-01T00:00:00Z"))).isEqualTo(at("2026-01-30T02:00:00Z"));
        assertThat(fridays.after(at("2026-02-01T00:00:00Z"))).isEqualTo(at("2026-02-27T02:00:00Z"));
    }

    @Test
    void withoutATimeOfDayItIsTheEndOfThatDayInTheSitesZone() {
        assertThat(occurrences("second Monday of the month").after(at("2026-02-01T00:00:00Z")))
                .isEqualTo(at("2026-02-09T16:59:59Z"));
    }

    @Test
    void aPeriodCountsFromWhatWasDone() {
        Occurrences monthly = occurrences("1 month");

        assertThat(monthly.after(at("2026-01-31T03:00:00Z"))).isEqualTo(at("2026-02-28T03:00:00Z"));
        assertThat(monthly.before(at("2026-01-31T03:00:00Z"))).isNull();
        assertThat(occurrences("immediate").after(at("2026-01-31T03:00:00Z"))).isNull();
    }

    private static Occurrences occurrences(String cadence) {
        return Occurrences.of(Cadence.parse(cadence), JAKARTA);
    }

    private static Instant at(String time) {
        return Instant.parse(time);
    }
}
