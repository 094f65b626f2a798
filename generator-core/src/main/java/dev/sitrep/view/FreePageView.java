package dev.sitrep.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A free page.
 *
 * @param id permanent
 * @param formerIds ids it once had
 * @param folders that its source lies in, below {@code pages/}
 * @param description one line, or null
 * @param version of the text, or null
 * @param upkeep who keeps it current
 * @param contents its headings, for a long page; empty for a short one
 * @param body HTML
 */
public record FreePageView(
        String id,
        List<String> formerIds,
        List<String> folders,
        @Nullable String description,
        @Nullable String version,
        Upkeep upkeep,
        List<Entry> contents,
        String body) {
    /** A heading: its id, and its text, plain. */
    public record Entry(String id, String text) {}
}
