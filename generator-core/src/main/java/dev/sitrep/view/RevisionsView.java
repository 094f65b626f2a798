package dev.sitrep.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The revisions of a record.
 *
 * @param record that they are of
 * @param rows newest first
 * @param uncommitted whether the record as it is now is not committed yet
 */
public record RevisionsView(TextLink record, List<Row> rows, boolean uncommitted) {
    /**
     * A revision. Addresses are from the root.
     *
     * @param revision and its commit
     * @param url of the page as it was, or null
     * @param changesUrl of what changed, in full, or null
     * @param toNow of what changed since, or null
     * @param changes what changed, in short
     * @param more how many more changed
     * @param statement why nothing is told, or null
     */
    public record Row(
            CommitNote revision,
            @Nullable String url,
            @Nullable String changesUrl,
            @Nullable String toNow,
            List<ChangeRow> changes,
            int more,
            @Nullable String statement) {}
}
