package dev.sitrep.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How promises were kept, and how long incidents took.
 *
 * @param since the day from which on something is of the last twelve months
 * @param clock what times count from, in words
 * @param total of all promises about incidents
 * @param postmortems of those to write a postmortem
 * @param glance a line for each severity with its times beside their targets
 * @param months compliance by month, or null where nothing is decided
 * @param postmortemMonths the same of postmortems, or null
 * @param levels promises by severity
 * @param responses times, by what they measure
 * @param services promises by service
 * @param missed the newest that were not kept
 * @param folded some more of them
 * @param older how many more were not kept, by year
 * @param upkeep reviews and the like as they stand now
 * @param obligations address of the file of all promises
 * @param incidents address of the file of all incidents
 */
public record SlaView(
        When since,
        String clock,
        Sum total,
        Sum postmortems,
        List<Glance> glance,
        @Nullable Months months,
        @Nullable Months postmortemMonths,
        List<Level> levels,
        List<Response> responses,
        List<Row> services,
        List<SlaMissedRow> missed,
        List<SlaMissedRow> folded,
        List<Older> older,
        List<Row> upkeep,
        String obligations,
        String incidents) {
    /** Whether there is nothing to show yet. */
    public boolean empty() {
        return total.owed() == 0 && responses.isEmpty();
    }

    /**
     * A share of promises.
     *
     * @param text in percent; a dash where none is decided
     * @param few whether it stands on small numbers
     */
    public record Rate(String text, int met, int owed, boolean few) {}

    /**
     * How some promises were kept.
     *
     * @param owed decided ones
     * @param met kept
     * @param late done after the deadline
     * @param missed not done, or the record does not say
     * @param explained of those late or missed
     * @param waived of those late or missed
     * @param undecided not due yet, or in grace
     * @param exempt not owed
     * @param rate over the whole time
     * @param lately over the last twelve months
     */
    public record Sum(
            int owed,
            int met,
            int late,
            int missed,
            int explained,
            int waived,
            int undecided,
            int exempt,
            Rate rate,
            Rate lately) {}

    /** A sum with a name. */
    public record Row(TextLink name, Sum sum) {}

    /**
     * A severity at a glance, over the last twelve months.
     *
     * @param severity null for what no level promised
     * @param count of its incidents that were measured
     * @param cells for each measure
     * @param postmortems on time
     * @param rate of its promises
     */
    public record Glance(@Nullable SeverityTag severity, int count, List<Cell> cells, Rate postmortems, Rate rate) {}

    /** A measure of a severity: median and p90 in words, or null; of how many; and what was promised, or null. */
    public record Cell(
            int count,
            @Nullable String median,
            @Nullable String ninetieth,
            boolean few,
            @Nullable String target) {}

    /** The promises of a severity, which is null for those that no level made. */
    public record Level(@Nullable SeverityTag severity, String anchor, List<Promise> promises, Sum total) {}

    /** The promises of a kind, and what the matrix says of it. */
    public record Promise(Tag kind, List<String> targets, Sum sum) {}

    /** Months in a drawing, and all of them as sums, the last first. */
    public record Months(Chart chart, List<Month> rows) {}

    /** A month. */
    public record Month(String name, Sum sum) {}

    /**
     * Times of one measure.
     *
     * @param name in words
     * @param anchor of its section
     * @param strips drawing by severity
     * @param spreads the same in figures
     * @param course drawing by month
     * @param months the same in figures, the last first
     */
    public record Response(
            Tag name, String anchor, Chart strips, List<Spread> spreads, Chart course, List<MonthSpread> months) {}

    /** How the times of a severity are spread. */
    public record Spread(
            SeverityTag severity,
            SlaSpread spread,
            @Nullable String target) {}

    /** How the times of a month are spread. */
    public record MonthSpread(String month, SlaSpread spread) {}

    /** How many were not kept in a year. */
    public record Older(int year, int count) {}
}
