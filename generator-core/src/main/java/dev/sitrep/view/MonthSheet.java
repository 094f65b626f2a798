package dev.sitrep.view;

import dev.sitrep.model.ComponentStatus;
import dev.sitrep.model.Service;
import dev.sitrep.uptime.Availability;
import dev.sitrep.uptime.Objective;
import dev.sitrep.uptime.Uptime;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;

/** The uptime of services month by month, from their first: a row for each, in English. */
final class MonthSheet implements Sheet {
    private static final List<String> HEADER = List.of(
            "service",
            "month",
            "seconds_counted",
            "seconds_under_maintenance",
            "seconds_degraded_performance",
            "seconds_partial_outage",
            "seconds_major_outage",
            "seconds_promised",
            "seconds_lost",
            "uptime_percent",
            "objective_percent",
            "kept");

    private final Desk desk;

    MonthSheet(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String url() {
        return UptimePages.MONTHS;
    }

    @Override
    public List<String> header() {
        return HEADER;
    }

    @Override
    public void each(Consumer<List<String>> visitor) {
        UptimeDesk uptime = new UptimeDesk(desk);
        YearMonth last = YearMonth.from(uptime.today());
        UptimePages.services(desk).forEach(service -> {
            Availability known = uptime.site().of(service.id());
            if (known != null && known.life().seconds() > 0) {
                YearMonth month = YearMonth.from(desk.times().dayOf(known.life().from()));
                for (; !month.isAfter(last); month = month.plusMonths(1)) {
                    Uptime share = uptime.uptime(known, uptime.month(month));
                    if (share.tally().counted() > 0) {
                        visitor.accept(row(service, month, share));
                    }
                }
            }
        });
    }

    private static List<String> row(Service service, YearMonth month, Uptime share) {
        BigDecimal objective = Objective.percent(service.objective());
        BigDecimal percent = share.percent();
        return List.of(
                service.id(),
                month.toString(),
                String.valueOf(share.tally().counted()),
                String.valueOf(share.tally().in(ComponentStatus.UNDER_MAINTENANCE)),
                String.valueOf(share.tally().in(ComponentStatus.DEGRADED_PERFORMANCE)),
                String.valueOf(share.tally().in(ComponentStatus.PARTIAL_OUTAGE)),
                String.valueOf(share.tally().in(ComponentStatus.MAJOR_OUTAGE)),
                String.valueOf(share.promised()),
                MinuteSheet.plain(share.lost()),
                percent == null ? "" : percent.toPlainString(),
                objective == null ? "" : objective.toPlainString(),
                objective == null || percent == null ? "" : share.keeps(objective) ? "yes" : "no");
    }
}
