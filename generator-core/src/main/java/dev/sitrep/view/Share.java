package dev.sitrep.view;

import java.math.BigDecimal;

/** A share in percent, as attributes of a drawing take it. */
final class Share {
    private static final double HUNDRED = 100;

    private Share() {}

    /** With two decimals at most, from 0 to 100. */
    static String of(double part, double whole) {
        double percent = whole == 0 ? 0 : Math.max(0, Math.min(HUNDRED, HUNDRED * part / whole));
        return BigDecimal.valueOf(Math.round(percent * HUNDRED), 2)
                .stripTrailingZeros()
                .toPlainString();
    }
}
