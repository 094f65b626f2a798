package dev.sitrep.site;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be built or checked.
 *
 * @param source folder of the records
 * @param output folder that holds a folder for each audience
 * @param reports folder of the reports
 * @param asOf the clock
 * @param gating how strict a check is
 * @param audiences to build; empty for all of the site's
 * @param theme in place of the site's; null for the site's
 */
public record Request(
        Path source,
        Path output,
        Path reports,
        Instant asOf,
        Gating gating,
        List<String> audiences,
        @Nullable String theme) {
    /** Copies the audiences. */
    public Request {
        audiences = List.copyOf(audiences);
    }

    /** The same, as strict as that. */
    public Request with(Gating other) {
        return new Request(source, output, reports, asOf, other, audiences, theme);
    }

    /** The same in another theme; null for the site's. */
    public Request in(@Nullable String other) {
        return new Request(source, output, reports, asOf, gating, audiences, other);
    }

    /** With all deadlines enforced. */
    public Request(Path source, Path output, Path reports, Instant asOf, FailOn failOn, List<String> audiences) {
        this(source, output, reports, asOf, Gating.of(failOn), audiences, null);
    }
}
