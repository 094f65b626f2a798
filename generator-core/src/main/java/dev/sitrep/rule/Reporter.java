package dev.sitrep.rule;

import dev.sitrep.finding.Place;

/** Takes what a rule finds. */
@FunctionalInterface
public interface Reporter {
    /** Takes one thing that is wrong. */
    void report(Violation violation);

    /** Reports with a message and a hint only. */
    default void report(Place place, String message, String hint) {
        report(Violation.at(place, message).hint(hint));
    }
}
