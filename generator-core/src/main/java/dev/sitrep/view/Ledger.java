package dev.sitrep.view;

import dev.sitrep.deadline.Agenda;
import dev.sitrep.deadline.Bearing;
import dev.sitrep.deadline.Forecast;
import dev.sitrep.deadline.Obligation;
import dev.sitrep.deadline.State;
import dev.sitrep.deadline.TurnsRed;
import dev.sitrep.finding.Level;
import dev.sitrep.model.Gate;
import dev.sitrep.model.TimeSpan;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is owed, from one pass over all records. What is met or explained isn't kept.
 *
 * @param agenda sorted by what a person does about it
 * @param failing how many fail the gate as they stand
 * @param next when the gate turns red, or null where nothing to come would turn it
 * @param turns the obligation that does, or null
 * @param any whether anything was ever promised
 */
record Ledger(
        Agenda agenda,
        int failing,
        @Nullable TurnsRed next,
        @Nullable Obligation turns,
        boolean any) {
    static final TimeSpan AHEAD = TimeSpan.parse("90 days");

    static Ledger of(Owed owed, Instant asOf, ZoneId zone, @Nullable Gate gate) {
        List<Obligation> open = new ArrayList<>();
        int[] seen = {0};
        owed.each(o -> {
            seen[0]++;
            if (o.waiver() != null || o.bearing() != Bearing.NONE || o.standing() == State.PENDING) {
                open.add(o);
            }
        });
        TurnsRed next = Forecast.next(open);
        Obligation turns = next == null
                ? null
                : open.stream()
                        .filter(o ->
                                o.record().equals(next.record()) && o.target().equals(next.target()))
                        .findFirst()
                        .orElse(null);
        return new Ledger(
                Agenda.of(open, asOf, zone, AHEAD),
                (int) open.stream().filter(o -> fails(o, gate)).count(),
                next,
                turns,
                seen[0] > 0);
    }

    /** Whether the gate fails for it: a site may make less of a rule. */
    private static boolean fails(Obligation o, @Nullable Gate gate) {
        String rule = o.rule();
        Level level = gate == null || rule == null ? null : gate.rules().get(rule);
        return o.waiver() == null && o.bearing() == Bearing.FAILS && (level == null || level == Level.ERROR);
    }
}
