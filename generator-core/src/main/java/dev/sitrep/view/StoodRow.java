package dev.sitrep.view;

import org.jspecify.annotations.Nullable;

/**
 * What responders had when an incident began. Addresses are from the root, and null where there is nothing.
 *
 * @param record as it is now
 * @param number of the revision that they saw; 0 where it was in no commit yet
 * @param url of its page
 * @param now number of the revision that it is now
 * @param changes from the one to the other
 */
public record StoodRow(
        TextLink record,
        int number,
        @Nullable String url,
        int now,
        @Nullable String changes) {}
