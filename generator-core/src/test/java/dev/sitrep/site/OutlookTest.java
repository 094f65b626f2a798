package dev.sitrep.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutlookTest {
    @ParameterizedTest
    @ValueSource(strings = {"30 days", "2 minggu", "PT12H", "3 months", "10 years", "immediate"})
    void readsLengthsOfTime(String horizon) {
        assertThat(Outlook.parse(horizon, "rini").owner()).isEqualTo("rini");
    }

    @ParameterizedTest
    @CsvSource({"5 business days,business days", "11 years,more than 10 years", "4000 days,more than 10 years"})
    void refusesWhatItCannotLookAheadFor(String horizon, String why) {
        assertThatThrownBy(() -> Outlook.parse(horizon, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(horizon)
                .hasMessageContaining(why);
    }

    @Test
    void refusesWhatIsNone() {
        for (String horizon :
                new String[] {"", "soon", "30", "-3 days", "P99999999999999Y", "99999999999999999999 days"}) {
            assertThatThrownBy(() -> Outlook.parse(horizon, null))
                    .as(horizon)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
