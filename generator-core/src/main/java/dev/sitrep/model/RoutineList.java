package dev.sitrep.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Recurring work, as {@code maintenance/routine.yaml} lists it.
 *
 * @param origin where it was written
 * @param routine in order
 * @param audience narrowest audience that sees it; the innermost only without it
 */
public record RoutineList(
        Origin origin, List<Routine> routine, @Nullable String audience) {}
