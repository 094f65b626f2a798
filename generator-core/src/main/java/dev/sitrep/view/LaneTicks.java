package dev.sitrep.view;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** The times on the scale of an incident's drawing: both ends, and round ones between where there is room. */
final class LaneTicks {
    private static final long[] MINUTES = {1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 720};
    private static final long DAY = 1440;
    private static final int MOST = 6;
    private static final double ROOM = 0.07;
    private static final double ROOM_ON_A_PHONE = 0.16;

    private final Times times;
    private final LaneScale scale;
    private final long minutes;
    private final boolean days;

    LaneTicks(Times times, LaneScale scale) {
        this.times = times;
        this.scale = scale;
        this.minutes = Duration.between(scale.start(), scale.last()).toMinutes();
        this.days = minutes > 3 * DAY;
    }

    List<Lane.Tick> ticks() {
        List<Lane.Tick> ticks = new ArrayList<>();
        ticks.add(new Lane.Tick("0", end(scale.start()), "first"));
        int inside = 0;
        for (Instant at : between()) {
            double share = scale.share(at);
            double room = Math.min(share, 1 - share);
            if (room > (oneDay() ? ROOM : ROOM * 2)) {
                boolean wide = inside++ % 2 == 1 || room < ROOM_ON_A_PHONE;
                ticks.add(new Lane.Tick(Share.of(share, 1), days ? day(at) : times.clock(at), wide ? "wide" : ""));
            }
        }
        ticks.add(new Lane.Tick("100", end(scale.last()), "last"));
        return ticks;
    }

    /** Round times after the start and before the end. */
    private List<Instant> between() {
        List<Instant> between = new ArrayList<>();
        ZonedDateTime midnight = scale.start().atZone(times.zone()).truncatedTo(ChronoUnit.DAYS);
        long step = step();
        long from = Duration.between(midnight.toInstant(), scale.start()).toMinutes() / step + 1;
        for (long i = from; i <= from + MOST; i++) {
            Instant at = step < DAY
                    ? midnight.toInstant().plus(Duration.ofMinutes(i * step))
                    : midnight.plusDays(i * (step / DAY)).toInstant();
            if (at.isBefore(scale.last())) {
                between.add(at);
            }
        }
        return between;
    }

    /** The shortest round step that makes few ticks. */
    private long step() {
        if (!days) {
            for (long step : MINUTES) {
                if (minutes / step < MOST) {
                    return step;
                }
            }
        }
        return DAY * (minutes / DAY / MOST + 1);
    }

    private String end(Instant at) {
        return days ? day(at) : oneDay() ? times.clock(at) : day(at) + " " + times.clock(at);
    }

    private boolean oneDay() {
        return times.dayOf(scale.start()).equals(times.dayOf(scale.last()));
    }

    private String day(Instant at) {
        LocalDate day = times.dayOf(at);
        return times.of(day).day();
    }
}
