package dev.sitrep.view;

import org.jspecify.annotations.Nullable;

/**
 * A way to reach someone.
 *
 * @param kind telephone, e-mail and so on
 * @param text as people write it
 * @param href what a tap on it does; null for what can only be read
 * @param outside whether that leaves for another site
 */
public record ContactWay(Tag kind, String text, @Nullable String href, boolean outside) {
    /** Whether it is a number that can be called. */
    public boolean call() {
        return href != null && href.startsWith("tel:");
    }
}
