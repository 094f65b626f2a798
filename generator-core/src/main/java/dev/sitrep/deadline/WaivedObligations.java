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
            if (obligation.coveredBy(waiver)) {
                return obligation.waivedBy(waiver);
            }
        }
        return obligation;
    }
}
