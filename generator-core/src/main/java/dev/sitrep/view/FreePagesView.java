package dev.sitrep.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All free pages.
 *
 * @param folders the top one first, then by path
 */
public record FreePagesView(List<Folder> folders) {
    /** A folder of pages; the top one has no name. */
    public record Folder(@Nullable String name, List<Row> pages) {}

    /** A page in the list. */
    public record Row(
            TextLink page,
            @Nullable String description,
            @Nullable String version,
            Upkeep upkeep) {}
}
