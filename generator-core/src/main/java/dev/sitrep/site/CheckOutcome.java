package dev.sitrep.site;

import dev.sitrep.finding.Finding;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a check found.
 *
 * @param findings worst first
 * @param summary how many there are, in one line
 * @param console the same as a compiler prints it, and what comes next
 * @param annotations commands that show the worst to the build server, a line each; empty where it takes none
 * @param baseline what became of the baseline, in one line; null where it was only read
 * @param failed whether the build is to fail
 * @param report the written {@code gate.json}
 */
public record CheckOutcome(
        List<Finding> findings,
        String summary,
        String console,
        List<String> annotations,
        @Nullable String baseline,
        boolean failed,
        Path report) {}
