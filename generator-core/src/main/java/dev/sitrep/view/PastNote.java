package dev.sitrep.view;

import org.jspecify.annotations.Nullable;

/**
 * What stands over a page that shows an earlier revision. Addresses are from the root, and null where there is nothing.
 *
 * @param revision that is shown
 * @param count how many there are
 * @param until when the next one took its place, or null
 * @param current the page as it is now
 * @param list the revisions
 * @param earlier the one before
 * @param later the one after
 * @param changes from the one before
 * @param toNow changes up to now
 */
public record PastNote(
        CommitNote revision,
        int count,
        @Nullable When until,
        String current,
        String list,
        @Nullable String earlier,
        @Nullable String later,
        @Nullable String changes,
        @Nullable String toNow) {}
