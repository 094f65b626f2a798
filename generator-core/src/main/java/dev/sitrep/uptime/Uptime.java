package dev.sitrep.uptime;

import dev.sitrep.model.ComponentStatus;
import dev.sitrep.model.MaintenanceTime;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What share of its time a service was up: the promised time without what was lost, out of the promised time.
 *
 * @param tally how long it was in which state
 * @param promised seconds out of which the share is taken
 * @param lost seconds that count as down, weighed
 */
public record Uptime(Tally tally, long promised, BigDecimal lost) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MOST_DECIMALS = 3;
    private static final int MINUTE = 60;

    /** By a formula. */
    public static Uptime of(Tally tally, Formula formula) {
        BigDecimal lost = BigDecimal.ZERO;
        for (ComponentStatus state : tally.impaired().keySet()) {
            lost = lost.add(formula.weight(state).multiply(BigDecimal.valueOf(tally.in(state))));
        }
        boolean without = formula.maintenance() == MaintenanceTime.EXCLUDED;
        return new Uptime(tally, tally.counted() - (without ? tally.in(ComponentStatus.UNDER_MAINTENANCE) : 0), lost);
    }

    /**
     * The share in percent, rounded down: a hundred means that nothing was lost. It has no more decimals than a minute of the
     * promised time is worth, and at most three. Null where no time is promised.
     */
    public @Nullable BigDecimal percent() {
        if (promised <= 0) {
            return null;
        }
        BigDecimal whole = BigDecimal.valueOf(promised);
        return lost.signum() == 0
                ? HUNDRED
                : whole.subtract(lost).multiply(HUNDRED).divide(whole, decimals(), RoundingMode.FLOOR);
    }

    /** Whether an objective in percent is kept: by the share itself, not as it is shown. */
    public boolean keeps(BigDecimal objective) {
        BigDecimal whole = BigDecimal.valueOf(promised);
        return whole.subtract(lost).multiply(HUNDRED).compareTo(objective.multiply(whole)) >= 0;
    }

    private int decimals() {
        int decimals = 0;
        // A minute is worth 100 × 60 / promised percent.
        for (long worth = HUNDRED.longValue() * MINUTE * 10;
                decimals < MOST_DECIMALS && worth <= promised;
                worth *= 10) {
            decimals++;
        }
        return decimals;
    }
}
