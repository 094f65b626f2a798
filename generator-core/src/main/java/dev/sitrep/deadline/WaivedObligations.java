package dev.sitrep.deadline;

import dev.sitrep.model.Waiver;
import dev.sitrep.model.Waivers;
import java.time.Instant;
import java.util.List;

/** Lets obligations pass that a waiver in force covers, where there is something to let pass. */
final class WaivedObligations {
    private final List<Waiver> inForce;

    WaivedObligations(Waivers waivers, Instant asOf) {
        this.inForce =
                waivers.waivers().stream().filter(waiver -> waiver.lasts(asOf)).toList();
    }

    List<Obligation> apply(List<Obligation> obligations) {
        return inForce.isEmpty()
                ? obligations
                : obligations.stream().map(this::apply).toList();
    }

    private Obligation apply(Obligation obligation) {
        if (obligation.bearing() == Bearing.NONE) {
            return obligation;
        }
        for (Waiver waiver : inForce) {
            if (covers(waiver, obligation)) {
                return obligation.waivedBy(waiver);
            }
        }
        return obligation;
    }

    /** A waiver names the rule that reports it, or that will once it is overdue; and its record and target, unless it is for all. */
    private static boolean covers(Waiver waiver, Obligation o) {
        String record = waiver.record();
        String target = waiver.target();
        return (waiver.rule().equals(o.rule()) || waiver.rule().equals(o.overdueRule()))
                && (record == null || record.equals(o.record()) || record.equals(o.part()))
                && (target == null || Breaches.names(target, o.kind(), o.part()));
    }
}
