package dev.sitrep.uptime;

import dev.sitrep.model.ComponentStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reckons uptime by looking at each minute of a made-up site: is it promised, and what is the worst that anyone says of it? It
 * shares no code with what it is compared to, and knows neither stretches of time nor merging.
 */
final class WallClock {
    /** An incident: from, to (null while it goes on), the first state, and changes of it. */
    record Trouble(Instant from, @Nullable Instant to, ComponentStatus first, List<Change> changes) {}

    /** A state from an instant on. */
    record Change(Instant at, ComponentStatus state) {}

    /** Maintenance. */
    record Work(Instant from, Instant to) {}

    /**
     * A service.
     *
     * @param open minutes of a weekday, from and to, or null for round the clock
     */
    record Told(
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            int @Nullable [] open,
            List<Trouble> troubles,
            List<Work> works) {}

    private final ZoneId zone;
    private final Instant asOf;
    private final @Nullable LocalDate first;

    WallClock(ZoneId zone, Instant asOf, List<Told> all) {
        this.zone = zone;
        this.asOf = asOf;
        List<Instant> begins = new ArrayList<>();
        for (Told told : all) {
            for (Trouble t : told.troubles()) {
                for (Instant m = t.from();
                        m.isBefore(t.to() == null ? asOf : t.to()) && m.isBefore(asOf);
                        m = m.plusSeconds(60)) {
                    if (state(t, m) != ComponentStatus.OPERATIONAL) {
                        begins.add(m);
                        break;
                    }
                }
            }
            for (Work w : told.works()) {
                if (w.from().isBefore(asOf)) {
                    begins.add(w.from());
                }
            }
        }
        this.first = begins.stream()
                .min(Instant::compareTo)
                .map(m -> LocalDate.ofInstant(m, zone))
                .orElse(null);
    }

    /** Minutes in each state from one instant to another; those that are not promised are not among them. */
    Map<ComponentStatus, Long> minutes(Told told, Instant from, Instant to) {
        Map<ComponentStatus, Long> minutes = new EnumMap<>(ComponentStatus.class);
        for (Instant m = from; m.isBefore(to); m = m.plusSeconds(60)) {
            if (promised(told, m)) {
                minutes.merge(worst(told, m), 1L, Long::sum);
            }
        }
        return minutes;
    }

    private boolean promised(Told told, Instant minute) {
        LocalDateTime local = LocalDateTime.ofInstant(minute, zone);
        LocalDate since = told.since() == null ? first : told.since();
        int[] open = told.open();
        int ofDay = local.getHour() * 60 + local.getMinute();
        return minute.isBefore(asOf)
                && since != null
                && !local.toLocalDate().isBefore(since)
                && (told.until() == null || !local.toLocalDate().isAfter(told.until()))
                && (open == null || local.getDayOfWeek().getValue() <= 5 && ofDay >= open[0] && ofDay < open[1]);
    }

    private ComponentStatus worst(Told told, Instant minute) {
        ComponentStatus worst = ComponentStatus.OPERATIONAL;
        for (Trouble t : told.troubles()) {
            boolean lasts = !minute.isBefore(t.from()) && (t.to() == null || minute.isBefore(t.to()));
            ComponentStatus state = lasts ? state(t, minute) : ComponentStatus.OPERATIONAL;
            worst = state.compareTo(worst) > 0 ? state : worst;
        }
        for (Work w : told.works()) {
            boolean lasts = !minute.isBefore(w.from()) && minute.isBefore(w.to());
            worst = lasts && worst == ComponentStatus.OPERATIONAL ? ComponentStatus.UNDER_MAINTENANCE : worst;
        }
        return worst;
    }

    private static ComponentStatus state(Trouble t, Instant minute) {
        ComponentStatus state = t.first();
        for (Change change : t.changes()) {
            state = change.at().isAfter(minute) ? state : change.state();
        }
        return state;
    }
}
