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
 * @param failOn from which level on findings fail the check
 * @param audiences to build; empty for all of the site's
 */
public record Request(Path source, Path output, Path reports, Instant asOf, FailOn failOn, List<String> audiences) {
    /** Copies the audiences. */
    public Request {
        audiences = List.copyOf(audiences);
    }
}
