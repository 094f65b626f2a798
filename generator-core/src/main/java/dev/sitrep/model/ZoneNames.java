package dev.sitrep.model;

import java.time.ZonedDateTime;
import java.util.Map;

/** Short names of time zones: Indonesia's by their own, any other by its offset. The JDK's differ between versions. */
public final class ZoneNames {
    private static final Map<String, String> NAMES = Map.of(
            "Asia/Jakarta",
            "WIB",
            "Asia/Pontianak",
            "WIB",
            "Asia/Makassar",
            "WITA",
            "Asia/Jayapura",
            "WIT",
            "UTC",
            "UTC",
            "Etc/UTC",
            "UTC",
            "Z",
            "UTC");

    private ZoneNames() {}

    /** The name of a time's zone: {@code WIB}, {@code UTC}, {@code UTC+5:30}. */
    public static String of(ZonedDateTime time) {
        String name = NAMES.get(time.getZone().getId());
        if (name != null) {
            return name;
        }
        int minutes = time.getOffset().getTotalSeconds() / 60;
        if (minutes == 0) {
            return "UTC";
        }
        String hours = "UTC" + (minutes < 0 ? "−" : "+") + Math.abs(minutes) / 60;
        int rest = Math.abs(minutes) % 60;
        return rest == 0 ? hours : hours + ":" + (rest < 10 ? "0" : "") + rest;
    }
}
