package dev.sitrep.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The days of a year, by the incidents that began on them.
 *
 * @param title what it shows
 * @param description what is to be seen in it
 * @param weekdays their first letters, Monday first
 * @param months those that have begun, or have incidents
 * @param key what the shapes stand for
 * @param days those with incidents, in figures
 */
public record YearCalendar(
        String title, String description, String weekdays, List<Month> months, List<Key> key, List<Day> days) {
    /** The levels that a shape stands for. */
    public record Key(int rank, String text) {}

    /**
     * A month, drawn on a grid of seven columns. A cell is 22 wide and high.
     *
     * @param name in short
     * @param label with its year and its incidents
     * @param count of its incidents
     * @param url of its page, or null where it has none
     * @param height of the drawing
     * @param quiet the days without incidents, as a path; empty where there are none
     * @param ahead the days that are still to come, as a path; empty where there are none
     * @param cells the days with incidents
     */
    public record Month(
            String name,
            String label,
            int count,
            @Nullable String url,
            int height,
            String quiet,
            String ahead,
            List<Cell> cells) {}

    /**
     * A day with incidents.
     *
     * @param x left edge
     * @param y upper edge
     * @param day of the month
     * @param rank of the severest of them, 1 to 4
     * @param dots none for a single incident, else one for each, three at most
     * @param tip what pointing at it tells
     */
    public record Cell(int x, int y, int day, int rank, int dots, String tip) {}

    /** A day in figures. */
    public record Day(String date, int count, List<HistoryView.Count> severities) {}
}
