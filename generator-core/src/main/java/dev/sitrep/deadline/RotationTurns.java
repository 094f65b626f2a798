package dev.sitrep.deadline;

import dev.sitrep.model.Rotation;
import dev.sitrep.model.TimeSpan;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** The turns of one layer. They are wall-clock times, so that a handover keeps its hour when the clocks change. */
final class RotationTurns {
    /** A Monday: turns of a layer that names no first day are counted from here. */
    private static final LocalDate EPOCH = LocalDate.of(1970, 1, 5);

    private static final Duration SHORTEST = Duration.ofMinutes(15);

    private final Rotation rotation;
    private final ZoneId zone;
    private final LocalTime handover;
    private final LocalDateTime first;
    private final @Nullable TimeSpan every;
    private final Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);

    RotationTurns(Rotation rotation, ZoneId zone, LocalTime handover) {
        this.rotation = rotation;
        this.zone = zone;
        this.handover = handover;
        this.first = (rotation.from() == null ? EPOCH : rotation.from()).atTime(handover);
        this.every = every(rotation.every());
        rotation.days().forEach(range -> days.addAll(range.days()));
    }

    /** Whose turn it is on the on-call day that an instant falls on; null where the layer does not apply. */
    @Nullable
    String at(Instant instant, LocalDate day) {
        List<String> people = rotation.people();
        LocalDate from = rotation.from();
        LocalDate until = rotation.until();
        if (people.isEmpty()
                || (from != null && day.isBefore(from))
                || (until != null && day.isAfter(until))
                || (!days.isEmpty() && !days.contains(day.getDayOfWeek()))) {
            return null;
        }
        return every == null ? people.get(0) : people.get((int) Math.floorMod(turn(instant), (long) people.size()));
    }

    /** Adds the beginnings of turns between two instants. */
    void addStarts(Instant from, Instant to, SortedSet<Instant> starts) {
        if (every == null || rotation.people().size() < 2) {
            return;
        }
        long turn = turn(from);
        for (Instant start = start(turn); start.isBefore(to); start = start(++turn)) {
            starts.add(start);
        }
    }

    private long turn(Instant instant) {
        LocalDateTime local = instant.atZone(zone).toLocalDateTime();
        long minutes = Math.max(1, Math.round(every == null ? 1 : every.approximateMinutes()));
        long turn = Math.floorDiv(ChronoUnit.MINUTES.between(first, local), minutes);
        while (!start(turn + 1).isAfter(instant)) {
            turn++;
        }
        while (start(turn).isAfter(instant)) {
            turn--;
        }
        return turn;
    }

    private Instant start(long turn) {
        TimeSpan length = every;
        if (length == null) {
            return first.atZone(zone).toInstant();
        }
        LocalDate day = first.toLocalDate()
                .plusMonths(length.period().toTotalMonths() * turn)
                .plusDays((long) (length.period().getDays() + length.businessDays()) * turn);
        return day.atTime(handover)
                .plusSeconds(length.elapsed().toSeconds() * turn)
                .atZone(zone)
                .toInstant();
    }

    /** A turn of no length, or one that no person could take, makes no rotation: the first of the layer keeps it. */
    private static @Nullable TimeSpan every(@Nullable TimeSpan every) {
        return every == null || every.approximateMinutes() < SHORTEST.toMinutes() ? null : every;
    }
}
