package dev.sitrep.report;

import java.time.Duration;

/** How long something is, in its two largest units: {@code 3d 4h}, {@code 2h 10m}, {@code 40s}. */
final class Length {
    private Length() {}

    static String of(Duration duration) {
        Duration length = duration.abs();
        long days = length.toDays();
        int hours = length.toHoursPart();
        int minutes = length.toMinutesPart();
        if (days > 0) {
            return days + "d" + (hours == 0 ? "" : " " + hours + "h");
        }
        if (hours > 0) {
            return hours + "h" + (minutes == 0 ? "" : " " + minutes + "m");
        }
        return minutes > 0 ? minutes + "m" : length.toSecondsPart() + "s";
    }
}
