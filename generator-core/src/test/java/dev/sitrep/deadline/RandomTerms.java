package dev.sitrep.deadline;

import dev.sitrep.model.BusinessCalendar;
import dev.sitrep.model.DayRange;
import dev.sitrep.model.Holiday;
import dev.sitrep.model.Holidays;
import dev.sitrep.model.Marks;
import dev.sitrep.model.Moment;
import dev.sitrep.model.OpenHours;
import dev.sitrep.model.Origin;
import dev.sitrep.model.Pause;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes calendars, anchors and pauses up, the same from the same seed; often near a change of the clocks. */
final class RandomTerms {
    private static final Origin NOWHERE = new Origin(Marks.none("calendars.yaml"), "");
    private static final Instant EPOCH = Instant.parse("2025-12-29T00:00:00Z");
    private static final String[] DAYS = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

    /** Changes at night, at midnight, by half an hour, by two hours, of a whole day, in winter, and none. */
    private static final String[] ZONES = {
        "Asia/Jakarta",
        "Europe/Vilnius",
        "America/New_York",
        "America/Havana",
        "America/Sao_Paulo",
        "America/St_Johns",
        "Australia/Lord_Howe",
        "Antarctica/Troll",
        "Africa/Casablanca",
        "Africa/Cairo",
        "Asia/Beirut",
        "Pacific/Apia",
        "Pacific/Chatham",
        "Asia/Kathmandu",
        "UTC"
    };

    private final Random random;

    RandomTerms(long seed) {
        this.random = new Random(seed);
    }

    int number(int below) {
        return random.nextInt(below);
    }

    ZoneId zone() {
        return ZoneId.of(ZONES[random.nextInt(ZONES.length)]);
    }

    /** A minute; every second one within two days of a change of the zone's clocks. */
    Instant minute(ZoneId zone) {
        Instant any = start(zone).plusSeconds(60L * random.nextInt(365 * 24 * 60));
        ZoneOffsetTransition change = zone.getRules().nextTransition(any);
        if (change == null || random.nextBoolean()) {
            return any;
        }
        return change.getInstant().plusSeconds(60L * (random.nextInt(4 * 24 * 60) - 3 * 24 * 60));
    }

    /** Some zones have changed their clocks in other years only. */
    private Instant start(ZoneId zone) {
        return switch (zone.getId()) {
            case "America/Sao_Paulo" -> Instant.parse("2017-06-01T00:00:00Z");
            case "Pacific/Apia" -> Instant.parse("2011-06-01T00:00:00Z");
            default -> EPOCH;
        };
    }

    /** A calendar that is open on at least one day, with up to four ranges a day and some holidays about an instant. */
    BusinessCalendar calendar(ZoneId zone, Instant about) {
        Map<DayRange, OpenHours> hours = new LinkedHashMap<>();
        int sure = random.nextInt(DAYS.length);
        for (int i = 0; i < DAYS.length; i++) {
            if (i == sure || random.nextInt(3) > 0) {
                hours.put(DayRange.parse(DAYS[i]), OpenHours.parse(ranges()));
            }
        }
        List<Holiday> holidays = new ArrayList<>();
        LocalDate day = about.atZone(zone).toLocalDate();
        for (int i = random.nextInt(4); i > 0; i--) {
            holidays.add(new Holiday(NOWHERE, day.plusDays(random.nextInt(10)), null));
        }
        return new BusinessCalendar(
                NOWHERE, "office", null, zone, hours, new Holidays(NOWHERE, null, holidays, List.of()), null);
    }

    private String ranges() {
        if (random.nextInt(6) == 0) {
            return "00:00-24:00";
        }
        int count = 1 + random.nextInt(4);
        int[] ends = random.ints(0, 24 * 60 + 1)
                .distinct()
                .limit(2L * count)
                .sorted()
                .toArray();
        List<String> ranges = new ArrayList<>();
        for (int i = 0; i < ends.length; i += 2) {
            ranges.add(time(ends[i]) + "-" + time(ends[i + 1]));
        }
        return String.join(", ", ranges);
    }

    private static String time(int minutes) {
        return String.format(java.util.Locale.ROOT, "%02d:%02d", minutes / 60, minutes % 60);
    }

    /** None to four pauses, some without an end, some that run backwards, some within each other. */
    List<Pause> pauses(Instant about) {
        List<Pause> pauses = new ArrayList<>();
        for (int i = Math.max(0, random.nextInt(7) - 2); i > 0; i--) {
            Instant from = about.plusSeconds(60L * (random.nextInt(6 * 24 * 60) - 24 * 60));
            Instant to = from.plusSeconds(60L * (random.nextInt(3 * 24 * 60) - 6 * 60));
            pauses.add(new Pause(NOWHERE, Moment.of(from), random.nextInt(6) == 0 ? null : Moment.of(to), null));
        }
        return pauses;
    }

    /** A clock of the run, mostly after the pauses. */
    Instant asOf(Instant about) {
        return about.plusSeconds(60L * (random.nextInt(14 * 24 * 60) - 12 * 60));
    }
}
