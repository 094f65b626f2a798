package dev.sitrep.model;

import java.util.List;

/**
 * Recurring work, as {@code maintenance/routine.yaml} lists it.
 *
 * @param origin where it was written
 * @param routine in order
 */
public record RoutineList(Origin origin, List<Routine> routine) {}
