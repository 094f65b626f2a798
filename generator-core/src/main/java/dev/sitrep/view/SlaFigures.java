package dev.sitrep.view;

import dev.sitrep.deadline.Obligations;
import dev.sitrep.deadline.ResponseTimes;
import dev.sitrep.deadline.ServiceLevels;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;

/**
 * The figures of the page, gathered when it is composed.
 *
 * @param since what began after it is of the last twelve months
 * @param now the month of the clock
 * @param levels how promises were kept
 * @param times how long incidents took
 */
record SlaFigures(Instant since, YearMonth now, ServiceLevels levels, ResponseTimes times) {
    private static final int MONTHS = 12;

    /** Below that many, a share or a percentile says little. */
    static final int FEW = 5;

    static SlaFigures of(Desk desk, Obligations obligations) {
        ZoneId zone = desk.times().zone();
        Instant since = desk.asOf().atZone(zone).minusMonths(MONTHS).toInstant();
        return new SlaFigures(
                since,
                YearMonth.from(desk.asOf().atZone(zone)),
                ServiceLevels.of(desk.index(), obligations, desk.asOf(), since, zone),
                ResponseTimes.of(desk.index(), desk.asOf(), since, zone));
    }
}
