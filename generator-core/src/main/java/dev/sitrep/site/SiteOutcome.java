package dev.sitrep.site;

import dev.sitrep.write.Changes;
import java.nio.file.Path;
import java.util.List;

/**
 * What building a site did.
 *
 * @param audiences in order
 * @param unreadable records that could not be read; each has a page that says so
 * @param editions those that could not be served, each in a line that says why
 */
public record SiteOutcome(List<Audience> audiences, int unreadable, List<String> editions) {
    /**
     * One audience's site.
     *
     * @param audience its id
     * @param folder it was written to
     * @param pages it has
     * @param changes to the files
     */
    public record Audience(String audience, Path folder, int pages, Changes changes) {}
}
