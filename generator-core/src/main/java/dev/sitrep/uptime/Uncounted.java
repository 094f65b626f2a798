package dev.sitrep.uptime;

import dev.sitrep.model.Keyword;

/**
 * A record that says nothing that could be counted.
 *
 * @param source the record
 * @param why not
 */
public record Uncounted(Source source, Why why) {
    /** Why a record does not count. */
    public enum Why implements Keyword {
        /** It was a false alarm */
        FALSE_ALARM,
        /** Another record tells it */
        DUPLICATE,
        /** No service of the site is named */
        NO_SERVICE,
        /** It does not say when it began */
        NO_BEGIN,
        /** It is over, and does not say since when */
        NO_END,
        /** Of its begin or its end only the day is known */
        ONLY_DAY,
        /** It ends before it begins */
        ENDS_FIRST
    }
}
