package dev.sitrep.site;

import dev.sitrep.finding.Finding;
import java.nio.file.Path;
import java.util.List;

/**
 * What a check found.
 *
 * @param findings worst first
 * @param console the same as a compiler prints it, with a line that sums it up
 * @param failed whether the build is to fail
 * @param report the written {@code gate.json}
 */
public record CheckOutcome(List<Finding> findings, String console, boolean failed, Path report) {
    /** The line of the console that sums it up. */
    public String summary() {
        return console.lines().reduce("", (before, line) -> line);
    }
}
