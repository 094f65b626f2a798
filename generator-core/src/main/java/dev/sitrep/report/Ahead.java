package dev.sitrep.report;

import dev.sitrep.deadline.TurnsRed;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The line that says when the gate turns red next, and for what. */
final class Ahead {
    private Ahead() {}

    static String line(@Nullable TurnsRed next, Instant asOf) {
        return next == null ? "next: nothing is due" : "next: " + sentence(next, asOf);
    }

    static String sentence(TurnsRed next, Instant asOf) {
        String owner = next.owner() == null ? "" : " (" + Visible.of(next.owner()) + ")";
        String waiver = next.waiver() == null ? "" : ", when waiver " + Visible.of(next.waiver()) + " ends";
        return "the gate turns red " + Stamp.of(next.at()) + ", in " + Length.of(Duration.between(asOf, next.at()))
                + ": " + Visible.of(Owed.of(next.kind(), next.target(), next.record())) + owner + waiver;
    }
}
