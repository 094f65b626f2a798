package dev.sitrep.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The uptime of a service, and the minutes that it comes from.
 *
 * @param service the page about the service
 * @param state now
 * @param objective what is promised of it, in percent, or null
 * @param bars the last days
 * @param axis what stands below them
 * @param periods shares over the last days, with their working
 * @param formulas names of formulas, the site's own first
 * @param losses when it was not operational, newest first
 * @param more how many older ones there are, in words, or null
 * @param months newest first
 * @param days of the bars on which something was wrong, newest first
 * @param hours calendar in which its time counts, or null
 * @param since from when on something is known of it; null where nothing is
 * @param minutes address of the file of all minutes
 * @param all the page with all services and how uptime is reckoned
 */
public record ServiceUptimeView(
        TextLink service,
        Tag state,
        @Nullable String objective,
        UptimeBars bars,
        UptimeAxis axis,
        List<Period> periods,
        List<String> formulas,
        List<Loss> losses,
        @Nullable String more,
        List<Month> months,
        List<Day> days,
        @Nullable String hours,
        @Nullable When since,
        String minutes,
        String all) {
    /** Some days: their share, what it is out of and what was lost, in minutes, and the share by each formula. */
    public record Period(String name, UptimeFigure figure, String promised, String lost, List<UptimeFigure> compared) {}

    /**
     * A time in which it was not operational.
     *
     * @param to null where it goes on
     * @param weight share of a minute that counts as down; a dash for what is left out
     * @param counted minutes of it that count
     * @param lost minutes that count as down
     */
    public record Loss(
            List<TextLink> records,
            When from,
            @Nullable When to,
            Tag state,
            String weight,
            String counted,
            String lost) {}

    /** A month. */
    public record Month(String name, UptimeFigure figure, String promised, String lost) {}

    /** A day on which something was wrong. */
    public record Day(String anchor, String name, Tag state, String told) {}
}
