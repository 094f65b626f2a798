package dev.sitrep.report;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** An instant in UTC, to the minute where that is all of it. */
final class Stamp {
    private Stamp() {}

    static String of(Instant instant) {
        String text = instant.truncatedTo(ChronoUnit.SECONDS).toString();
        return text.endsWith(":00Z") ? text.substring(0, text.length() - 4) + "Z" : text;
    }
}
