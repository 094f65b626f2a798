package dev.sitrep.uptime;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The availability that is promised of a service. */
public final class Objective {
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}(?:[.,]\\d{1,9})?)\\s*%");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Objective() {}

    /** Reads {@code 99.9%}: above 0 and up to 100. Null where it is none. */
    public static @Nullable BigDecimal percent(@Nullable String text) {
        Matcher m = PERCENT.matcher(text == null ? "" : text.strip());
        if (!m.matches()) {
            return null;
        }
        BigDecimal percent = new BigDecimal(m.group(1).replace(',', '.'));
        return percent.signum() > 0 && percent.compareTo(HUNDRED) <= 0 ? percent : null;
    }
}
