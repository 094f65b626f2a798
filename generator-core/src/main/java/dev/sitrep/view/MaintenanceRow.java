package dev.sitrep.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A maintenance window in a list.
 *
 * @param title one line
 * @param url from the root
 * @param status where it stands
 * @param from when it begins, or null where the record does not say
 * @param window begin, end and zone in words, or null
 * @param relative how far the begin is from the clock, or null
 * @param services concerned
 * @param impact what readers notice, inline HTML, or null
 * @param said what readers were told last, inline HTML, or null
 */
public record MaintenanceRow(
        String title,
        String url,
        Tag status,
        @Nullable When from,
        @Nullable String window,
        @Nullable String relative,
        List<TextLink> services,
        @Nullable String impact,
        @Nullable String said) {}
