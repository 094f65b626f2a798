package dev.sitrep.site;

import dev.sitrep.deadline.Obligation;
import dev.sitrep.deadline.TurnsRed;
import dev.sitrep.finding.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What all rules together say.
 *
 * @param findings worst first
 * @param obligations of all records
 * @param next when the gate turns red next; null where nothing to come turns it red
 */
record Inspected(
        List<Finding> findings,
        List<Obligation> obligations,
        @Nullable TurnsRed next) {}
