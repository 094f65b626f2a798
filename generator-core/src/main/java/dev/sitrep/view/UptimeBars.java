package dev.sitrep.view;

import java.util.List;

/**
 * The last days of a service, side by side, the oldest left. A drawing 30 high in which each day is 7 wide, 5 of them its
 * bar: the template strokes the runs of days in which all was well, or of which nothing is known, in dashes.
 *
 * @param label what is to be seen, in a sentence, for those who do not see it
 * @param last the newest day, as a date
 * @param parts the days that a phone has no room for, where there are more than 30, and the last 30
 */
public record UptimeBars(String label, String last, List<Part> parts) {
    /**
     * Some days.
     *
     * @param kind {@code older} or {@code newer}
     * @param share of the whole drawing's width, in percent
     * @param width of the part, seven a day
     * @param well path along the days of which something is known
     * @param none path along those of which nothing is known, empty where there are none
     * @param marks days on which something was wrong
     */
    public record Part(String kind, String share, int width, String well, String none, List<Mark> marks) {}

    /**
     * A day on which something was wrong.
     *
     * @param url where its figures stand
     * @param tip day, states and how long
     * @param state key of the worst
     * @param x where its place begins
     * @param path its shape: a column for a major outage, one with a pointed top for a partial one, two thin ones for degraded
     *     performance, a diamond for maintenance
     */
    public record Mark(String url, String tip, String state, int x, String path) {}
}
