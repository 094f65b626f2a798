package dev.sitrep.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a site shows of how its records came to be.
 *
 * @param origin where it was written
 * @param revisions how many of the newest revisions of a record have pages of their own; all without it
 * @param show what readers of wider audiences see of a commit beyond its date
 */
public record Versions(Origin origin, @Nullable RevisionCount revisions, List<CommitPart> show) {
    /** Whether any revision is shown. */
    public static boolean shown(@Nullable Versions versions) {
        return kept(versions) > 0;
    }

    /** How many revisions of a record have pages of their own. */
    public static int kept(@Nullable Versions versions) {
        RevisionCount count = versions == null ? null : versions.revisions();
        return count == null ? RevisionCount.ALL : count.most();
    }
}
