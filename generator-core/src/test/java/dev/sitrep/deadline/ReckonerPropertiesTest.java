package dev.sitrep.deadline;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sitrep.model.BusinessCalendar;
import dev.sitrep.model.Pause;
import dev.sitrep.model.TimeSpan;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Deadlines are what a person would get who watched the clock on the wall. */
class ReckonerPropertiesTest {
    private static final int CASES = 1_000;

    /** All that a deadline depends on. */
    private record Case(
            ZoneId zone, Instant anchor, @Nullable BusinessCalendar calendar, List<Pause> pauses, Instant asOf) {
        static Case of(RandomTerms random, boolean business) {
            ZoneId zone = random.zone();
            Instant anchor = random.minute(zone);
            return new Case(
                    zone,
                    anchor,
                    business ? random.calendar(zone, anchor) : null,
                    random.pauses(anchor),
                    random.asOf(anchor));
        }

        Due due(String span) {
            OpenTime open = calendar == null ? OpenTime.always(zone) : OpenTime.of(calendar, zone);
            return requireNonNull(new Reckoner(open).due(anchor, TimeSpan.parse(span), Pauses.of(pauses, asOf)), span);
        }

        MinuteByMinute watcher() {
            return new MinuteByMinute(calendar, zone, pauses, asOf);
        }

        String as(int seed, String span) {
            return "seed " + seed + ": " + span + " from " + anchor + " in " + this;
        }
    }

    @Test
    void openMinutesAreCounted() {
        for (int seed = 0; seed < CASES; seed++) {
            RandomTerms random = new RandomTerms(seed);
            Case c = Case.of(random, true);
            int minutes = random.number(20 * 60);
            String span = words(random, minutes);

            assertThat(c.due(span).at())
                    .as(c.as(seed, span))
                    .isEqualTo(c.watcher().elapsed(c.anchor(), minutes));
        }
    }

    @Test
    void minutesAroundTheClockAreCounted() {
        for (int seed = 0; seed < CASES; seed++) {
            RandomTerms random = new RandomTerms(seed);
            Case c = Case.of(random, false);
            int minutes = random.number(4 * 24 * 60);
            String span = words(random, minutes);

            assertThat(c.due(span).at())
                    .as(c.as(seed, span))
                    .isEqualTo(c.watcher().elapsed(c.anchor(), minutes));
        }
    }

    @Test
    void businessDaysEndAtTheirClose() {
        for (int seed = 0; seed < CASES; seed++) {
            RandomTerms random = new RandomTerms(seed);
            Case c = Case.of(random, true);
            int days = 1 + random.number(4);
            String span = days == 1
                    ? List.of("next business day", "hari kerja berikutnya", "1 business day")
                            .get(random.number(3))
                    : days + List.of(" business days", " hari kerja").get(random.number(2));

            assertThat(c.due(span).at())
                    .as(c.as(seed, span))
                    .isEqualTo(c.watcher().businessDays(c.anchor(), days));
        }
    }

    @Test
    void daysWeeksAndMonthsKeepTheTimeOnTheWall() {
        for (int seed = 0; seed < CASES; seed++) {
            RandomTerms random = new RandomTerms(seed);
            Case any = Case.of(random, random.number(2) == 0);
            Case c = new Case(any.zone(), any.anchor(), any.calendar(), List.of(), any.asOf());
            int amount = 1 + random.number(20);
            String unit = List.of("days", "weeks", "months", "hari", "minggu", "bulan")
                    .get(random.number(6));
            String span = amount + " " + unit;
            var start = c.anchor().atZone(c.zone());
            var end = switch (unit) {
                case "days", "hari" -> start.plusDays(amount);
                case "weeks", "minggu" -> start.plusWeeks(amount);
                default -> start.plusMonths(amount);
            };

            assertThat(c.due(span).at()).as(c.as(seed, span)).isEqualTo(end.toInstant());
        }
    }

    @Test
    void pausesLengthenDaysByThemselves() {
        for (int seed = 0; seed < CASES; seed++) {
            RandomTerms random = new RandomTerms(seed);
            Case c = Case.of(random, random.number(2) == 0);
            String span = 1 + random.number(3) + " days";
            Case still = new Case(c.zone(), c.anchor(), c.calendar(), List.of(), c.asOf());
            Due due = c.due(span);
            long promised = still.watcher().running(c.anchor(), still.due(span).at());

            assertThat(c.watcher().running(c.anchor(), due.at()))
                    .as(c.as(seed, span))
                    .isEqualTo(promised);
            assertThat(due.paused())
                    .as(c.as(seed, span))
                    .isEqualTo(Duration.between(c.anchor(), due.at()).minusMinutes(promised));
        }
    }

    /** The same length in one of the ways in which people write it. */
    private static String words(RandomTerms random, int minutes) {
        int hours = minutes / 60;
        int rest = minutes % 60;
        return switch (random.number(5)) {
            case 0 -> minutes + " minutes";
            case 1 -> hours + "h" + rest + "m";
            case 2 -> "PT" + minutes + "M";
            case 3 -> "within " + hours + " hours " + rest + " min";
            default -> minutes + " menit";
        };
    }
}
