package dev.sitrep.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What changed between two states of a record. Addresses are from the root, and null where there is nothing.
 *
 * @param record that they are of
 * @param list its revisions
 * @param before the earlier state
 * @param beforeUrl its page
 * @param after the later one; null for the record as it is now
 * @param afterUrl its page
 * @param earlier changes before these
 * @param later changes after these
 * @param changes in words
 * @param prose with what changed marked, HTML; null where it has none or says the same
 * @param tooLong whether the two are too long to be compared
 */
public record ComparisonView(
        TextLink record,
        String list,
        CommitNote before,
        @Nullable String beforeUrl,
        @Nullable CommitNote after,
        @Nullable String afterUrl,
        @Nullable String earlier,
        @Nullable String later,
        List<ChangeRow> changes,
        @Nullable String prose,
        boolean tooLong) {}
