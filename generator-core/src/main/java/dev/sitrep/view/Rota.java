package dev.sitrep.view;

import dev.sitrep.deadline.OnCallShifts;
import dev.sitrep.deadline.Shift;
import dev.sitrep.model.Schedule;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who is on call from the clock on, by schedule. Computed once for a family of pages. */
final class Rota {
    private static final Duration AHEAD = Duration.ofDays(42);

    private final Map<String, List<Shift>> shifts = new HashMap<>();
    private final Instant end;

    Rota(Desk desk) {
        this.end = desk.asOf().plus(AHEAD);
        for (Schedule schedule : desk.catalog().onCall().schedules().values()) {
            shifts.put(
                    schedule.id(),
                    OnCallShifts.of(schedule, desk.times().zone()).between(desk.asOf(), end));
        }
    }

    /** How far it looks ahead. */
    static int weeks() {
        return (int) (AHEAD.toDays() / 7);
    }

    /** The shifts of a schedule from the clock on, gaps included; none for one that another product holds. */
    List<Shift> shifts(String schedule) {
        return shifts.getOrDefault(schedule, List.of());
    }

    /** The shift that goes on; null where the schedule is unknown. */
    @Nullable
    Shift now(@Nullable String schedule) {
        List<Shift> all = schedule == null ? List.of() : shifts(schedule);
        return all.isEmpty() ? null : all.get(0);
    }

    /** Whether a shift ends within sight. */
    boolean ends(Shift shift) {
        return shift.to().isBefore(end);
    }
}
