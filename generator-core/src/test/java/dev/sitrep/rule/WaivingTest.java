package dev.sitrep.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sitrep.finding.Disposition;
import dev.sitrep.finding.Finding;
import dev.sitrep.finding.Level;
import dev.sitrep.finding.Place;
import dev.sitrep.model.Marks;
import dev.sitrep.model.Moment;
import dev.sitrep.model.Origin;
import dev.sitrep.model.Waiver;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaivingTest {
    private static final Moment LAST_DAY =
            new Moment(Instant.parse("2026-03-31T16:59:59.999999999Z"), LocalDate.of(2026, 3, 31));

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "unknown-party, -, -, true",
                "unknown-party, INC-1, -, true",
                "unknown-party, incidents/INC-1.md, -, true",
                "unknown-party, ACT-14, -, true",
                "unknown-party, INC-1, action/ACT-14, true",
                "unknown-party, INC-1, action, true",
                "unknown-party, INC-1, ACT-14, true",
                "unknown-role, INC-1, -, false",
                "unknown-party, INC-2, -, false",
                "unknown-party, INC, -, false",
                "unknown-party, INC-1, owner, false",
                "unknown-party, '', -, false",
                "unknown-party, INC-1, '', false",
            })
    void aWaiverNamesRuleRecordAndTarget(
            String rule, @Nullable String record, @Nullable String target, boolean covered) {
        assertThat(Waiving.covers(waiver(rule, record, target), finding("INC-1", "action/ACT-14")))
                .isEqualTo(covered);
    }

    @Test
    void aFindingWithoutRecordOrFieldIsCoveredByItsFileAndByWaiversForAll() {
        Finding bare = finding(null, null);
        assertThat(Waiving.covers(waiver("unknown-party", null, null), bare)).isTrue();
        assertThat(Waiving.covers(waiver("unknown-party", "incidents/INC-1.md", null), bare))
                .isTrue();
        assertThat(Waiving.covers(waiver("unknown-party", "INC-1", null), bare)).isFalse();
        assertThat(Waiving.covers(waiver("unknown-party", null, "owner"), bare)).isFalse();
    }

    @Test
    void theLastInstantOfTheLastDayCounts() {
        Waiver waiver = waiver("unknown-party", null, null);
        assertThat(waiver.lasts(LAST_DAY.instant())).isTrue();
        assertThat(waiver.lasts(LAST_DAY.instant().plusNanos(1))).isFalse();
    }

    private static Waiver waiver(String rule, @Nullable String record, @Nullable String target) {
        Origin origin = new Origin(Marks.none("waivers.yaml"), "waivers/0");
        return new Waiver(origin, "W-1", rule, record, target, "ill", "daniel", "rini", LAST_DAY, LAST_DAY);
    }

    private static Finding finding(@Nullable String record, @Nullable String field) {
        return new Finding(
                "unknown-party",
                Level.ERROR,
                new Place("incidents/INC-1.md", 2, 3),
                "unknown person, role or team 'budi'",
                null,
                null,
                record,
                field,
                null,
                Disposition.OPEN);
    }
}
