package dev.sitrep.view;

import dev.sitrep.model.ComponentStatus;
import dev.sitrep.model.Language;
import dev.sitrep.uptime.Uptime;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Puts shares and lengths of time into words. */
final class UptimeWords {
    private static final BigDecimal MINUTE = BigDecimal.valueOf(60);
    private static final int THOUSAND = 3;

    private final Desk desk;
    private final Parts parts;

    UptimeWords(Desk desk) {
        this.desk = desk;
        this.parts = new Parts(desk);
    }

    Tag state(ComponentStatus state) {
        return parts.tag("component", state);
    }

    /** A length of time in its two largest units. */
    String length(Duration length) {
        return desk.times().length(length);
    }

    /** A share in percent; a dash where nothing is known. */
    String percent(Uptime uptime) {
        BigDecimal percent = uptime.percent();
        return percent == null ? desk.words().w("uptime.none") : percent(percent);
    }

    /** As many decimals as it has. */
    String percent(BigDecimal percent) {
        return desk.words().f("uptime.percent", number(percent));
    }

    /** A share beside what was promised, in percent. */
    UptimeFigure figure(Uptime uptime, @Nullable BigDecimal objective) {
        if (uptime.percent() == null) {
            return new UptimeFigure(percent(uptime), null, null);
        }
        return new UptimeFigure(
                percent(uptime),
                objective == null ? null : uptime.keeps(objective) ? "kept" : "missed",
                desk.words().f("uptime.lost-of", minutes(uptime.lost()), minutes(uptime.promised())));
    }

    /** Seconds as minutes. */
    String minutes(long seconds) {
        return minutes(BigDecimal.valueOf(seconds));
    }

    /** Seconds as minutes, with two decimals where they are not whole. */
    String minutes(BigDecimal seconds) {
        return number(strip(seconds.divide(MINUTE, 2, RoundingMode.HALF_UP)));
    }

    /** A weight, as a share of a minute in percent. */
    String weight(BigDecimal weight) {
        return percent(strip(weight.movePointRight(2)));
    }

    /** With the site's decimal sign, and its sign between thousands. */
    private String number(BigDecimal number) {
        boolean indonesian = desk.words().language() == Language.ID;
        String plain = number.toPlainString();
        int point = plain.indexOf('.');
        StringBuilder text = new StringBuilder(point < 0 ? plain : plain.substring(0, point));
        for (int i = text.length() - THOUSAND; i > 0; i -= THOUSAND) {
            text.insert(i, indonesian ? '.' : ',');
        }
        return point < 0 ? text.toString() : text + (indonesian ? "," : ".") + plain.substring(point + 1);
    }

    private static BigDecimal strip(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
