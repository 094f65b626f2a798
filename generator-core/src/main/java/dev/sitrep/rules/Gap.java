package dev.sitrep.rules;

import java.time.Duration;
import java.time.Instant;

/** How far two instants are apart, in words such as {@code 3d 4h}. */
final class Gap {
    private Gap() {}

    static String between(Instant a, Instant b) {
        Duration gap = Duration.between(a, b).abs();
        if (gap.toDays() > 0) {
            return gap.toDays() + "d" + part(gap.toHoursPart(), "h");
        }
        if (gap.toHours() > 0) {
            return gap.toHours() + "h" + part(gap.toMinutesPart(), "m");
        }
        return gap.toMinutes() > 0 ? gap.toMinutes() + "m" : gap.toSeconds() + "s";
    }

    private static String part(int amount, String unit) {
        return amount == 0 ? "" : " " + amount + unit;
    }
}
