package dev.sitrep.view;

import dev.sitrep.finding.Place;
import org.jspecify.annotations.Nullable;

/**
 * A link in prose.
 *
 * @param place where it was written
 * @param destination as written
 * @param target address of a page or file from the site's root; null where there is none, or it is outside
 * @param fragment the part after the hash, or null
 * @param image whether it is an image
 * @param outcome what became of it
 */
public record PageLink(
        Place place,
        String destination,
        @Nullable String target,
        @Nullable String fragment,
        boolean image,
        Outcome outcome) {
    /** What became of a link. */
    public enum Outcome {
        /** It leads to a page or file of this site. */
        OK,
        /** It leads to another host. */
        EXTERNAL,
        /** It leads nowhere; its text is shown without a link. */
        BROKEN,
        /** It leads to what this audience may not see; its text is shown without a link. */
        WITHHELD,
        /** It is of a kind that is never emitted; its text is shown without a link. */
        UNSAFE
    }
}
