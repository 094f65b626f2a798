package dev.sitrep.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sitrep.deadline.ServiceLevels.Periods;
import dev.sitrep.model.Index;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A few incidents whose promises and times are reckoned by hand. The clock stands at 2026-02-20T02:00Z. */
class ServiceLevelsTest {
    private static final Instant AS_OF = Instant.parse("2026-02-20T02:00:00Z");
    private static final Instant SINCE = Instant.parse("2025-02-20T02:00:00Z");
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    private final WrittenSite site = new WrittenSite()
            .with("sitrep.yaml", "title: T\ntimezone: Asia/Jakarta\n")
            .with("severities.yaml", """
                    levels:
                      - { id: P1, aliases: [high], respond: { within: 5 minutes }, restore: { within: 1 hour }, postmortem: { within: 48 hours } }
                      - { id: P2, respond: { within: 1 hour } }
                    """)
            .with("services.yaml", """
                    groups:
                      - { name: G, services: [ { id: api, name: API, aliases: [gateway] }, { id: db, name: DB } ] }
                    """)
            // Answered in 4 minutes, mended in 2 hours, nothing written: met, late and explained, overdue.
            .incident("A", """
                    severity: P1
                    status: resolved
                    services: { gateway: major-outage, db: major-outage }
                    started: 2026-01-31T17:30Z
                    acknowledged: 2026-01-31T17:34Z
                    mitigated: 2026-01-31T19:30Z
                    resolved: 2026-01-31T20:30Z
                    breaches: [ { target: restore, why: The rollback failed } ]
                    """)
            // Nobody says when it was answered: unknown. Mended in 30 minutes, the postmortem a day later: met, met.
            .incident("B", """
                    severity: high
                    status: resolved
                    services: { api: major-outage }
                    started: 2024-06-10T10:00Z
                    detected: 2024-06-10T10:10Z
                    mitigated: 2024-06-10T10:40Z
                    resolved: 2024-06-10T11:10Z
                    """)
            .with("postmortems/B.md", "---\nincident: B\nstatus: published\npublished: 2024-06-11T10:00Z\n---\n")
            // In progress for ten minutes: nothing is decided.
            .incident("C", "severity: P2\nstatus: identified\nstarted: 2026-02-20T01:50Z\n")
            .incident(
                    "D",
                    "severity: P1\nstatus: false-alarm\nstarted: 2026-02-01T00:00Z\nresolved: 2026-02-01T00:10Z\n");

    private ServiceLevels levels() {
        Index index = site.index();
        return ServiceLevels.of(index, Obligations.of(index, AS_OF), AS_OF, SINCE, JAKARTA);
    }

    private static Compliance ofP1(ServiceLevels levels, Kind kind) {
        return levels.bySeverity()
                .getOrDefault("P1", Map.of())
                .getOrDefault(kind, Periods.NONE)
                .whole();
    }

    @Test
    void whatIsDecidedCountsAndAnExplanationDoesNotMakeItKept() {
        Periods all = levels().all();

        assertThat(all.whole()).isEqualTo(new Compliance(3, 1, 1, 1, 1, 3, 1, 0));
        assertThat(all.whole().owed()).isEqualTo(6);
        assertThat(all.whole().perMille()).isEqualTo(500);
        assertThat(all.lately()).isEqualTo(new Compliance(1, 1, 1, 0, 1, 3, 1, 0));
    }

    @Test
    void aWaiverDoesNotMakeItKeptEither() {
        site.with("waivers.yaml", """
                waivers:
                  - { rule: postmortem-overdue, record: A, why: Moved house, approved-by: x, granted: 2026-02-10, until: 2026-03-01 }
                """);

        assertThat(ofP1(levels(), Kind.POSTMORTEM)).isEqualTo(new Compliance(1, 0, 1, 0, 0, 1, 0, 1));
    }

    @Test
    void aliasesOfSeveritiesAndServicesAreOne() {
        ServiceLevels levels = levels();

        assertThat(levels.bySeverity()).containsOnlyKeys("P1", "P2");
        assertThat(ofP1(levels, Kind.RESPOND)).isEqualTo(new Compliance(1, 0, 0, 1, 0, 1, 0, 0));
        assertThat(levels.byService()).containsOnlyKeys(ServiceLevels.NONE, "api", "db");
        assertThat(levels.byService().getOrDefault("api", Periods.NONE).whole().owed())
                .isEqualTo(6);
        assertThat(levels.byService().getOrDefault("db", Periods.NONE).whole().owed())
                .isEqualTo(3);
    }

    @Test
    void aPromiseIsOfTheMonthInWhichItBeganToCountInTheSitesZone() {
        // A was noticed on the first of February in Jakarta.
        assertThat(levels().byMonth().keySet()).containsExactly(YearMonth.of(2024, 6), YearMonth.of(2026, 2));
        assertThat(levels().postmortemsByMonth()
                        .getOrDefault(YearMonth.of(2026, 2), Compliance.NONE)
                        .overdue())
                .isEqualTo(1);
    }

    @Test
    void anActionDoneBeforeItsMonthIsOfTheMonthOfTheClock() {
        site.incident("J", """
                severity: P9
                status: resolved
                started: 2025-12-01T00:00Z
                actions: [ { id: ACT-1, title: T, owner: x, due: 2026-06-30, done: 2026-01-05 } ]
                """);

        assertThat(levels().byMonth().lastKey()).isEqualTo(YearMonth.of(2026, 2));
        assertThat(levels().byMonth()
                        .getOrDefault(YearMonth.of(2026, 2), Compliance.NONE)
                        .met())
                .isEqualTo(2);
    }

    @Test
    void whatWasNotKeptIsListedByItsDeadline() {
        assertThat(levels().missed().newest())
                .extracting(one -> one.record() + " " + one.target())
                .containsExactly("A postmortem", "A restore", "B respond");
        assertThat(levels().missed().older()).isEmpty();
    }

    @Test
    void onlyTheNewestHundredAreListedAndTheOthersCounted() {
        for (int i = 0; i < 120; i++) {
            String year = i < 15 ? "2023" : "2025";
            site.incident(
                    "X" + (1000 + i),
                    "severity: P2\nstatus: resolved\nstarted: " + year + "-03-01T00:00Z\nresolved: " + year
                            + "-03-01T10:00Z\n");
        }
        Missed missed = levels().missed();

        assertThat(missed.newest()).hasSize(100);
        // Three of A and B come with them; B's is older than those of 2025.
        assertThat(missed.older()).containsOnly(Map.entry(2025, 7), Map.entry(2024, 1), Map.entry(2023, 15));
    }

    @Test
    void timesCountFromDetectionElseFromTheStart() {
        ResponseTimes times = ResponseTimes.of(site.index(), AS_OF, SINCE, JAKARTA);

        assertThat(times.of(Measure.ACKNOWLEDGE, "P1")).containsExactly(Duration.ofMinutes(4));
        assertThat(times.of(Measure.MITIGATE, "P1")).containsExactly(Duration.ofMinutes(120), Duration.ofMinutes(30));
        assertThat(times.of(Measure.RESOLVE, "P1")).containsExactly(Duration.ofMinutes(180), Duration.ofMinutes(60));
        assertThat(times.lately(Measure.MITIGATE, "P1")).containsExactly(Duration.ofMinutes(120));
        assertThat(times.of(Measure.MITIGATE, "P2")).isEmpty();
        assertThat(times.byMonth(Measure.RESOLVE)).containsOnlyKeys(YearMonth.of(2024, 6), YearMonth.of(2026, 2));
    }

    @Test
    void theSitesClockSaysFromWhen() {
        site.with("severities.yaml", "clock: started\nlevels: [ { id: P1, aliases: [high] } ]\n");

        assertThat(ResponseTimes.of(site.index(), AS_OF, SINCE, JAKARTA).of(Measure.MITIGATE, "P1"))
                .containsExactly(Duration.ofMinutes(120), Duration.ofMinutes(40));
    }

    @Test
    void timesThatCannotBeMeasuredAreLeftOut() {
        WrittenSite odd = new WrittenSite()
                .with("sitrep.yaml", "title: T\n")
                .incident("E", "severity: P1\nstatus: resolved\nstarted: 2026-01-05\nresolved: 2026-01-05T10:00Z\n")
                .incident("F", "severity: P1\nstatus: resolved\nstarted: 2026-01-05T10:00Z\nresolved: 2026-01-06\n")
                .incident(
                        "G",
                        "severity: P1\nstatus: resolved\nstarted: 2026-01-05T10:00Z\nresolved: 2026-01-05T09:00Z\n")
                .incident(
                        "H",
                        "severity: P1\nstatus: resolved\nstarted: 2026-01-05T10:00Z\nresolved: 2027-01-05T10:00Z\n")
                .incident("I", "severity: P1\nstatus: resolved\nresolved: 2027-01-05T10:00Z\n");
        ResponseTimes times = ResponseTimes.of(odd.index(), AS_OF, SINCE, JAKARTA);

        assertThat(List.of(Measure.values()))
                .allSatisfy(measure -> assertThat(times.of(measure, "P1")).isEmpty());
    }

    @Test
    void onlyWhenAllWereKeptIsItAHundredPercent() {
        Compliance almost = new Compliance(99_999, 1, 0, 0, 0, 0, 0, 0);

        assertThat(almost.perMille()).isEqualTo(999);
        assertThat(new Compliance(7, 0, 0, 0, 9, 9, 0, 0).perMille()).isEqualTo(1000);
        assertThat(Compliance.NONE.perMille()).isZero();
    }
}
