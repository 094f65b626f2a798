package dev.sitrep.view;

import dev.sitrep.model.Service;
import dev.sitrep.model.UptimePolicy;
import dev.sitrep.uptime.Availability;
import dev.sitrep.uptime.Day;
import dev.sitrep.uptime.Formula;
import dev.sitrep.uptime.SiteUptime;
import dev.sitrep.uptime.Span;
import dev.sitrep.uptime.Uptime;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** What the pages of uptime are made from: the site's formula, its last days and months, and the bars of its services. */
final class UptimeDesk {
    /** The periods whose share is told, in days. */
    static final List<Integer> PERIODS = List.of(30, 90, 365);

    private static final int DAYS = 90;
    private static final int MOST_DAYS = 365;

    private final Desk desk;
    private final SiteUptime site;
    private final Formula formula;
    private final DayBars bars;
    private final UptimeWords words;

    UptimeDesk(Desk desk) {
        this.desk = desk;
        this.site = desk.uptime();
        this.formula = Formula.of(desk.site().uptime());
        this.bars = new DayBars(desk);
        this.words = new UptimeWords(desk);
    }

    SiteUptime site() {
        return site;
    }

    Formula formula() {
        return formula;
    }

    UptimeWords words() {
        return words;
    }

    DayBars dayBars() {
        return bars;
    }

    /** How many days the bars show. */
    int days() {
        UptimePolicy policy = desk.site().uptime();
        Integer days = policy == null ? null : policy.days();
        return days == null || days < 1 || days > MOST_DAYS ? DAYS : days;
    }

    LocalDate today() {
        return desk.times().dayOf(desk.asOf());
    }

    /** So many days, the one of the clock included. */
    Span last(int days) {
        return Span.days(today().minusDays(days - 1L), today(), desk.times().zone());
    }

    Span month(YearMonth month) {
        return Span.days(month.atDay(1), month.atEndOfMonth(), desk.times().zone());
    }

    Uptime uptime(Availability of, Span window) {
        return Uptime.of(of.in(window), formula);
    }

    List<Day> days(Availability of) {
        return of.days(today().minusDays(days() - 1L), today(), desk.times().zone());
    }

    /** The bars of a service of the site. */
    UptimeBars bars(Service service, Availability of) {
        return bars.of(service.name(), words.percent(uptime(of, last(days()))), days(of), UptimePages.url(service));
    }

    /** What stands below the bars. */
    UptimeAxis axis() {
        int days = days();
        return new UptimeAxis(
                desk.words().n("uptime.ago", days - 1L),
                desk.words().n("uptime.ago", Math.min(days, PERIODS.get(0)) - 1L),
                desk.words().w("uptime.today"));
    }
}
