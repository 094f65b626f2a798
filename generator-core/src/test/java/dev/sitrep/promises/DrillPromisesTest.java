package dev.sitrep.promises;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sitrep.deadline.Obligation;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Drills that are owed on certain days, and again after a time. */
class DrillPromisesTest {
    private static final String LATER = "2026-05-10T00:00:00Z";

    private static Organisation drill(String every, String held) {
        return Organisation.small()
                .with(
                        "drills/fire.yaml",
                        "id: fire\nplan: { every: " + every + ", from: 2026-03-01, within: 3 days }\nheld: [ " + held
                                + " ]\n");
    }

    private static String states(Organisation site) {
        return site.obligations(LATER).stream()
                .map(o -> o.target() + " " + o.state().key())
                .toList()
                .toString();
    }

    @Test
    void eachDayOfThePlanIsMetByItsOwn() {
        String held = "{ on: 2026-03-05 }, { on: 2026-03-20 }, { on: 2026-05-04 }";
        assertThat(states(drill("first Tuesday of the month", held)))
                .as("a second one in March does not stand for April; one a day early stands for May")
                .isEqualTo(
                        "[drill/2026-03-03 met, drill/2026-04-07 overdue, drill/2026-05-05 met, drill/2026-06-02 pending]");
    }

    @Test
    void aMissedOneIsExplainedByItsDay() {
        Organisation site = drill("first Tuesday of the month", "{ on: 2026-03-05 }, { on: 2026-05-04 }");
        site.with(
                "drills/fire.yaml",
                site.text("drills/fire.yaml") + "breaches: [ { target: drill/2026-04-07, why: Strike } ]\n");
        Obligation missed = site.obligation("fire", "drill/2026-04-07", LATER);
        assertThat(missed.explained()).isTrue();
        site.with("drills/fire.yaml", site.text("drills/fire.yaml").replace("drill/2026-04-07", "drill"));
        assertThat(site.obligation("fire", "drill/2026-04-07", LATER).explained())
                .as("the next one is owed again")
                .isFalse();
    }

    @Test
    void afterAPeriodItIsOwedAgain() {
        Organisation site = drill("1 month", "{ on: 2026-03-25 }, { on: 2026-04-29 }");
        assertThat(states(site)).isEqualTo("[drill/2026-04-01 met, drill/2026-04-25 late, drill/2026-05-29 pending]");
    }

    @Test
    void onePlannedForEveryMinuteIsLookedBackOnWithinBounds() {
        Organisation site = drill("1 minute", "");
        assertThat(site.obligations(LATER)).hasSize(1);
    }

    @Test
    void decadesOfDaysEndWithTheOneToCome() {
        Organisation site = Organisation.small()
                .with("drills/fire.yaml", "id: fire\nplan: { every: last Friday of the month, from: 1900-01-01 }\n");
        List<Obligation> owed = site.obligations(LATER);
        assertThat(owed).hasSize(1000);
        assertThat(owed.get(999).deadline()).isAfter(Instant.parse(LATER));
    }
}
