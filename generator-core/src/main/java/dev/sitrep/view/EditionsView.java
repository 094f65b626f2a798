package dev.sitrep.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list of editions.
 *
 * @param editions the newest first
 * @param json address of the list for programs, from the root
 */
public record EditionsView(List<Row> editions, String json) {
    /**
     * An edition.
     *
     * @param edition leading to its first page
     * @param name its folder, where it goes by another title; else null
     * @param aliases that lead on to it
     * @param frozen when
     * @param commit that it was built from, shortened, or null
     * @param uncommitted whether its records held changes that were in no commit
     * @param pages it has
     * @param sha256 of its zip
     * @param source its zip's file in the sources, or its coordinates in a Maven repository
     * @param inSources whether it is a file in the sources
     * @param trouble why it cannot be served; null where it can
     * @param before the edition before it, or null for the first
     * @param brought what changed from that one to this
     * @param since what changed from this one to today
     * @param changes address of the page that tells what changed
     */
    public record Row(
            TextLink edition,
            @Nullable String name,
            List<TextLink> aliases,
            When frozen,
            @Nullable String commit,
            boolean uncommitted,
            int pages,
            String sha256,
            String source,
            boolean inSources,
            @Nullable String trouble,
            @Nullable String before,
            @Nullable Counts brought,
            @Nullable Counts since,
            String changes) {}

    /**
     * How many records.
     *
     * @param added that came
     * @param changed that say something else
     * @param retired that went
     */
    public record Counts(int added, int changed, int retired) {
        /** All of them. */
        public int all() {
            return added + changed + retired;
        }
    }
}
