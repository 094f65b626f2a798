package dev.sitrep.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reader can subscribe to.
 *
 * @param addresses whether it is known where the site is served, so that there are some to copy
 * @param address of the feed that most programs take, or null
 * @param chat what is typed in a chat room to subscribe it, or null
 * @param feeds everything, in each format
 * @param calendars of what happens
 * @param shifts of everybody and by schedule
 * @param people the shifts of each
 * @param services feeds of each
 * @param severities feeds of each
 */
public record SubscribeView(
        boolean addresses,
        @Nullable String address,
        @Nullable String chat,
        List<Offer> feeds,
        List<CalendarRow> calendars,
        List<CalendarRow> shifts,
        List<CalendarRow> people,
        List<FeedRow> services,
        List<FeedRow> severities) {
    /** A file, from the root, by the name of its format. */
    public record Offer(String format, String url) {}

    /**
     * A calendar.
     *
     * @param name what is in it
     * @param url of its file, from the root
     * @param webcal address that opens the reader's own calendar, or null
     */
    public record CalendarRow(
            String name, String url, @Nullable String webcal) {}

    /** What feeds are about, and where they are. */
    public record FeedRow(TextLink about, List<Offer> feeds) {}
}
