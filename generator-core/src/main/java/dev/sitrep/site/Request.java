package dev.sitrep.site;

import dev.sitrep.history.HistoryException;
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
 * @param ref commit, tag or branch whose state of the source folder is read in place of the folder; null for the folder
 * @param shelving where editions are kept
 */
public record Request(
        Path source,
        Path output,
        Path reports,
        Instant asOf,
        Gating gating,
        List<String> audiences,
        @Nullable String theme,
        @Nullable String ref,
        Shelving shelving) {
    /** Copies the audiences. */
    public Request {
        audiences = List.copyOf(audiences);
    }

    /** The same, as strict as that. */
    public Request with(Gating other) {
        return new Request(source, output, reports, asOf, other, audiences, theme, ref, shelving);
    }

    /** The same in another theme; null for the site's. */
    public Request in(@Nullable String other) {
        return new Request(source, output, reports, asOf, gating, audiences, other, ref, shelving);
    }

    /** The same with the sources as a commit, tag or branch has them; null for the folder as it is. */
    public Request at(@Nullable String other) {
        return new Request(source, output, reports, asOf, gating, audiences, theme, other, shelving);
    }

    /** The same with editions that are kept elsewhere. */
    public Request with(Shelving other) {
        return new Request(source, output, reports, asOf, gating, audiences, theme, ref, other);
    }

    /** With all deadlines enforced. */
    public Request(Path source, Path output, Path reports, Instant asOf, FailOn failOn, List<String> audiences) {
        this(source, output, reports, asOf, Gating.of(failOn), audiences, null, null, Shelving.USUAL);
    }

    /**
     * Refuses a setting by which the source folder would be written to, where it is not what is read.
     *
     * @throws HistoryException when the sources are those of a commit
     */
    void refuseToWrite(String setting) throws HistoryException {
        if (ref != null) {
            throw new HistoryException(setting + " writes to the source folder, and cannot go with sitrep.ref");
        }
    }
}
