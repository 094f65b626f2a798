package dev.sitrep.view;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An incident or a maintenance window in a feed.
 *
 * @param id permanent, a URN
 * @param title one line
 * @param url of its page
 * @param updated when something about it last changed, by the record
 * @param published when it began or was announced; null for maintenance that only its plan tells of
 * @param summary where it stands, plain and short
 * @param html all that readers were told, the latest first
 * @param categories services, severity and state
 */
public record FeedEntry(
        String id,
        String title,
        String url,
        Instant updated,
        @Nullable Instant published,
        String summary,
        String html,
        List<Category> categories) {
    /**
     * What an entry is filed under.
     *
     * @param term an id
     * @param label in words
     * @param scheme absolute address of the list that the id is from, or null
     */
    public record Category(
            String term, String label, @Nullable String scheme) {}
}
