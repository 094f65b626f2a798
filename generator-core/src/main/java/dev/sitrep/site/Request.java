package dev.sitrep.site;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * What is to be built or checked.
 *
 * @param source folder of the records
 * @param output folder that holds a folder for each audience
 * @param reports folder of the reports
 * @param asOf the clock
 * @param gating how strict a check is
 * @param audiences to build; empty for all of the site's
 */
public record Request(Path source, Path output, Path reports, Instant asOf, Gating gating, List<String> audiences) {
    /** Copies the audiences. */
    public Request {
        audiences = List.copyOf(audiences);
    }

    /** The same, as strict as that. */
    public Request with(Gating other) {
        return new Request(source, output, reports, asOf, other, audiences);
    }

    /** With all deadlines enforced. */
    public Request(Path source, Path output, Path reports, Instant asOf, FailOn failOn, List<String> audiences) {
        this(source, output, reports, asOf, Gating.of(failOn), audiences);
    }
}
