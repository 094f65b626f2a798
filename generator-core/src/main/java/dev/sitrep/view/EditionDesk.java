package dev.sitrep.view;

import dev.sitrep.edition.EditionStamp;
import dev.sitrep.edition.FrozenCopy;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an audience's pages know of editions.
 *
 * @param stamp what the site is to be frozen as; null for the current site
 * @param copies the audience's, the newest first
 * @param aliases other names of copies that can be served
 */
public record EditionDesk(@Nullable EditionStamp stamp, List<FrozenCopy> copies, Map<String, FrozenCopy> aliases) {
    /** For a site without editions. */
    public static final EditionDesk NONE = new EditionDesk(null, List.of(), Map.of());

    /** Copies list and map. */
    public EditionDesk {
        copies = List.copyOf(copies);
        aliases = Collections.unmodifiableMap(new LinkedHashMap<>(aliases));
    }

    /** For a site that is to be frozen. */
    public static EditionDesk freezing(EditionStamp stamp) {
        return new EditionDesk(stamp, List.of(), Map.of());
    }

    /** Whether the site is to be frozen. */
    boolean freezes() {
        return stamp != null;
    }

    /** Those that can be served, the newest first. */
    List<FrozenCopy> available() {
        return copies.stream().filter(FrozenCopy::available).toList();
    }
}
