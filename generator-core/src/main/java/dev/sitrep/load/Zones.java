package dev.sitrep.load;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** Time zones by their names in the tz database. */
final class Zones {
    private static final Map<String, String> CITIES =
            Map.of("wib", "Asia/Jakarta", "wita", "Asia/Makassar", "wit", "Asia/Jayapura");

    private Zones() {}

    static ScalarBinding binding() {
        return new ScalarBinding("a time zone such as Asia/Jakarta", ZoneId::of, Zones::nearest);
    }

    private static String nearest(String text) {
        String city = CITIES.get(text.toLowerCase(Locale.ROOT));
        if (city != null) {
            return city;
        }
        return Nearest.to(text, new TreeSet<>(ZoneId.getAvailableZoneIds()));
    }
}
