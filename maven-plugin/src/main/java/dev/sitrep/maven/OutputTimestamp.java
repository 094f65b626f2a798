package dev.sitrep.maven;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/** Maven's property {@code project.build.outputTimestamp}. */
final class OutputTimestamp {
    private static final Instant UNSET = Instant.parse("1980-01-01T00:00:00Z");

    private OutputTimestamp() {}

    /** A time, a number of seconds since 1970, or, as Maven has it, a single character for none. */
    static Instant parse(@Nullable String text) throws MojoExecutionException {
        if (text == null || text.length() < 2) {
            return UNSET;
        }
        try {
            return text.chars().allMatch(Character::isDigit)
                    ? Instant.ofEpochSecond(Long.parseLong(text))
                    : OffsetDateTime.parse(text).toInstant();
        } catch (NumberFormatException | DateTimeException e) {
            throw new MojoExecutionException(
                    "project.build.outputTimestamp: '" + text + "' is not a time; write it like 2026-02-20T00:00:00Z");
        }
    }
}
