package dev.sitrep.view;

import org.jspecify.annotations.Nullable;

/**
 * A page of a record's history.
 *
 * @param plan of it
 * @param current address of the record's own page, which is the one that search engines are to know
 * @param note what stands over it; null where it shows no revision
 */
public record PastPage(
        PagePlan plan, String current, @Nullable PastNote note) {}
