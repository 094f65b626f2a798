package dev.sitrep.maven;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/** The time that a build takes as now. Nothing else in Sitrep looks at a clock. */
final class BuildClock {
    private static final String EPOCH = "SOURCE_DATE_EPOCH";

    private final Map<String, String> environment;
    private final Clock clock;

    BuildClock(Map<String, String> environment, Clock clock) {
        this.environment = environment;
        this.clock = clock;
    }

    /** {@code sitrep.asOf} where it is given, else {@code SOURCE_DATE_EPOCH}, else now to the second. */
    Instant asOf(@Nullable String parameter) throws MojoExecutionException {
        if (parameter != null) {
            return parse(parameter);
        }
        String epoch = environment.get(EPOCH);
        return epoch == null || epoch.isBlank() ? clock.instant().truncatedTo(ChronoUnit.SECONDS) : seconds(epoch);
    }

    private static Instant parse(String text) throws MojoExecutionException {
        try {
            return text.indexOf('T') < 0
                    ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                    : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new MojoExecutionException(
                    "sitrep.asOf: '" + text
                            + "' is not a time with its zone; write it like 2026-02-20T00:00:00Z, or 2026-02-20 for the start of that day in UTC");
        }
    }

    private static Instant seconds(String text) throws MojoExecutionException {
        try {
            return Instant.ofEpochSecond(Long.parseLong(text.strip()));
        } catch (NumberFormatException | DateTimeException e) {
            throw new MojoExecutionException(
                    EPOCH + ": '" + text + "' is not a number of seconds since 1970; unset it, or set sitrep.asOf");
        }
    }
}
