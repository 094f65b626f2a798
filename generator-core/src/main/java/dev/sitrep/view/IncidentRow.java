package dev.sitrep.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An incident in a list.
 *
 * @param id permanent
 * @param title one line
 * @param url from the root
 * @param severity its level
 * @param status where it stands
 * @param open whether it still goes on
 * @param started when the impact began, or null where the record does not say
 * @param length how long the impact lasted, or has lasted so far
 * @param services affected
 * @param summary what readers were told last, inline HTML, or null
 */
public record IncidentRow(
        String id,
        String title,
        String url,
        SeverityTag severity,
        Tag status,
        boolean open,
        @Nullable When started,
        @Nullable String length,
        List<TextLink> services,
        @Nullable String summary) {}
