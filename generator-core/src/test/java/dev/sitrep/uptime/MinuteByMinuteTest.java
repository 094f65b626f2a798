package dev.sitrep.uptime;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sitrep.model.ComponentStatus;
import dev.sitrep.model.Index;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Uptime against a second computation that looks at each minute: over thousands of made-up sites, every state's minutes agree. */
class MinuteByMinuteTest {
    private static final int SITES = 1500;

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void bothSayTheSameOfEveryState(long batch) throws Exception {
        long troubled = 0;
        for (long seed = batch * SITES; seed < (batch + 1) * SITES; seed++) {
            MadeUpSite made = new MadeUpSite(seed);
            Index index = made.index();
            assertThat(index.catalog().problems()).as(made.text()).isEmpty();
            SiteUptime site = SiteUptime.of(index, made.asOf, made.zone);
            WallClock clock = new WallClock(made.zone, made.asOf, made.services);
            for (int s = 0; s < made.services.size(); s++) {
                Availability known = requireNonNull(site.of("s" + s));
                Instant from = made.minute();
                Span span = new Span(from, from.plusSeconds(60L * 3 * 24 * 60));
                Tally tally = known.in(span);
                Map<ComponentStatus, Long> expected = clock.minutes(made.services.get(s), span.from(), span.to());
                assertThat(minutes(tally))
                        .as("seed %d, s%d, %s, clock %s of %s", seed, s, span, made.asOf, made.text())
                        .isEqualTo(expected);
                troubled += tally.troubled();
            }
        }
        assertThat(troubled).as("something was wrong at all").isPositive();
    }

    @Test
    void daysAndLossesAddUpToTheWhole() throws Exception {
        for (long seed = 0; seed < 500; seed++) {
            MadeUpSite made = new MadeUpSite(seed);
            SiteUptime site = SiteUptime.of(made.index(), made.asOf, made.zone);
            Availability known = requireNonNull(site.of("s0"));
            LocalDate first = LocalDate.ofInstant(made.begin, made.zone);
            Span all = Span.days(first, first.plusDays(20), made.zone);
            Tally whole = known.in(all);
            long counted = 0;
            long troubled = 0;
            for (Day day : known.days(first, first.plusDays(20), made.zone)) {
                counted += day.tally().counted();
                troubled += day.tally().troubled();
                assertThat(day.known() || day.tally().counted() == 0).isTrue();
            }
            assertThat(counted).as("seed %d", seed).isEqualTo(whole.counted());
            assertThat(troubled).as("seed %d", seed).isEqualTo(whole.troubled());
            long lost = known.losses(all).stream()
                    .filter(loss -> loss.stretch().state() != ComponentStatus.UNDER_MAINTENANCE)
                    .mapToLong(Loss::counted)
                    .sum();
            assertThat(lost).as("seed %d", seed).isEqualTo(whole.troubled());
        }
    }

    @Test
    void aGroupIsAsBadAsTheWorstOfItsServicesAtEachMinute() throws Exception {
        for (long seed = 0; seed < 300; seed++) {
            MadeUpSite made = new MadeUpSite(seed);
            Index index = made.index();
            SiteUptime site = SiteUptime.of(index, made.asOf, made.zone);
            Availability group =
                    requireNonNull(site.of(index.catalog().services().groups().get(0)));
            WallClock clock = new WallClock(made.zone, made.asOf, made.services);
            Span span = new Span(made.begin, made.begin.plusSeconds(60L * 2 * 24 * 60));
            Map<ComponentStatus, Long> expected = new EnumMap<>(ComponentStatus.class);
            for (Instant m = span.from(); m.isBefore(span.to()); m = m.plusSeconds(60)) {
                Instant next = m.plusSeconds(60);
                ComponentStatus worst = null;
                for (WallClock.Told told : made.services) {
                    for (ComponentStatus state : clock.minutes(told, m, next).keySet()) {
                        worst = worst == null || state.compareTo(worst) > 0 ? state : worst;
                    }
                }
                if (worst != null) {
                    expected.merge(worst, 1L, Long::sum);
                }
            }
            assertThat(minutes(group.in(span)))
                    .as("seed %d of %s", seed, made.text())
                    .isEqualTo(expected);
        }
    }

    private static Map<ComponentStatus, Long> minutes(Tally tally) {
        Map<ComponentStatus, Long> minutes = new EnumMap<>(ComponentStatus.class);
        for (ComponentStatus state : ComponentStatus.values()) {
            if (tally.in(state) > 0) {
                minutes.put(state, tally.in(state) / 60);
            }
        }
        return minutes;
    }
}
