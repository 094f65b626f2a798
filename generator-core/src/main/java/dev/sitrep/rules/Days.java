package dev.sitrep.rules;

import dev.sitrep.model.Moment;
import java.time.temporal.ChronoUnit;

/** Moments in the words of a record: a date where only a date was given, else a time in UTC. */
final class Days {
    private Days() {}

    static String of(Moment moment) {
        return moment.date() != null
                ? moment.date().toString()
                : moment.instant().truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
