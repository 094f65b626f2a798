package dev.sitrep.api;

import dev.sitrep.model.Moment;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Times as Statuspage writes those of a page in UTC: with milliseconds and a {@code Z}. */
final class Stamps {
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private Stamps() {}

    static String of(Instant instant) {
        return FORMAT.format(instant);
    }

    static @Nullable String of(@Nullable Moment moment) {
        return moment == null ? null : of(moment.instant());
    }
}
