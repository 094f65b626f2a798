package dev.sitrep.view;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page to be: its content is composed when it is rendered, and dropped after.
 *
 * @param url from the root
 * @param template name of the template, without suffix
 * @param section url of the navigation entry that it belongs to
 * @param source path of the record it shows, or null for a list
 * @param title of the page
 * @param composer makes its content
 */
public record PagePlan(
        String url,
        String template,
        String section,
        @Nullable String source,
        String title,
        Function<PageProse, Object> composer) {}
