package dev.sitrep.site;

import java.nio.file.Path;
import java.util.List;

/**
 * What is owed.
 *
 * @param console the same as a person reads it
 * @param unreadable records that could not be read: what they owe is not known
 * @param files that were written
 */
public record DeadlinesOutcome(String console, int unreadable, List<Path> files) {
    /** Copies the list. */
    public DeadlinesOutcome {
        files = List.copyOf(files);
    }
}
