package dev.sitrep.view;

import dev.sitrep.model.Service;
import dev.sitrep.model.ServiceGroup;
import dev.sitrep.model.UptimePreset;
import dev.sitrep.uptime.Availability;
import dev.sitrep.uptime.Formula;
import dev.sitrep.uptime.Objective;
import dev.sitrep.uptime.Span;
import dev.sitrep.uptime.Tally;
import dev.sitrep.uptime.Uptime;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Composes the page with the uptime of all services. */
final class UptimePage {
    private static final int MONTHS = 12;
    private static final int COMPARED = 90;

    private final Desk desk;
    private final UptimeDesk uptime;
    private final Parts parts;
    private final UptimeMethods methods;

    UptimePage(Desk desk, PageProse prose) {
        this.desk = desk;
        this.uptime = new UptimeDesk(desk);
        this.parts = new Parts(desk, prose);
        this.methods = new UptimeMethods(desk, uptime, parts);
    }

    UptimeView compose() {
        List<YearMonth> months = known(desk, uptime);
        List<Span> monthSpans = months.stream().map(uptime::month).toList();
        List<Service> services = UptimePages.services(desk).toList();
        DowntimeMonths downtime = new DowntimeMonths(desk, uptime, parts, months);
        return new UptimeView(
                methods.compose(),
                UptimeDesk.PERIODS.stream()
                        .map(days -> desk.words().n("unit.day", days))
                        .toList(),
                groups(),
                months.stream()
                        .map(month -> desk.times().shortMonth(month) + " " + month.getYear())
                        .toList(),
                services.stream().map(s -> row(s, monthSpans)).toList(),
                downtime.chart(),
                downtime.rows(),
                formulas(),
                services.stream().map(this::compared).toList(),
                desk.words().n("unit.day", COMPARED),
                UptimePages.MINUTES,
                UptimePages.MONTHS);
    }

    /** The last twelve, the one of the clock first. */
    static List<YearMonth> months(Desk desk) {
        YearMonth now = YearMonth.from(desk.times().dayOf(desk.asOf()));
        List<YearMonth> months = new ArrayList<>();
        for (int i = 0; i < MONTHS; i++) {
            months.add(now.minusMonths(i));
        }
        return months;
    }

    /** Of the last twelve those of which something is known of any service. */
    private static List<YearMonth> known(Desk desk, UptimeDesk uptime) {
        List<Availability> all = new ArrayList<>();
        UptimePages.services(desk).forEach(service -> {
            Availability one = uptime.site().of(service.id());
            if (one != null) {
                all.add(one);
            }
        });
        return months(desk).stream()
                .filter(month ->
                        all.stream().anyMatch(a -> a.in(uptime.month(month)).counted() > 0))
                .toList();
    }

    private List<UptimeView.Group> groups() {
        List<Span> periods = UptimeDesk.PERIODS.stream().map(uptime::last).toList();
        List<UptimeView.Group> groups = new ArrayList<>();
        for (ServiceGroup group : desk.catalog().services().groups()) {
            Availability together =
                    group.services().size() < 2 ? null : uptime.site().of(group);
            List<UptimeView.Row> rows = group.services().stream()
                    .map(service -> row(service, periods))
                    .toList();
            if (!rows.isEmpty()) {
                groups.add(new UptimeView.Group(
                        group.name(),
                        together == null
                                ? null
                                : new UptimeView.Row(
                                        TextLink.plain(desk.words().w("uptime.together")),
                                        null,
                                        figures(together, null, periods)),
                        rows));
            }
        }
        return groups;
    }

    private UptimeView.Row row(Service service, List<Span> spans) {
        Availability known = uptime.site().of(service.id());
        BigDecimal objective = Objective.percent(service.objective());
        return new UptimeView.Row(
                link(service),
                objective == null ? null : uptime.words().percent(objective),
                known == null ? List.of() : figures(known, objective, spans));
    }

    private TextLink link(Service service) {
        return parts.link(service.name(), UptimePages.url(service));
    }

    private List<UptimeFigure> figures(Availability known, @Nullable BigDecimal objective, List<Span> spans) {
        return spans.stream()
                .map(span -> uptime.words().figure(uptime.uptime(known, span), objective))
                .toList();
    }

    private List<String> formulas() {
        List<String> names = new ArrayList<>(List.of(desk.words().w("uptime.formula.own")));
        for (UptimePreset preset : UptimePreset.values()) {
            names.add(methods.name(preset));
        }
        return names;
    }

    private UptimeView.Row compared(Service service) {
        Availability known = uptime.site().of(service.id());
        List<UptimeFigure> figures = known == null ? List.of() : compared(uptime, known.in(uptime.last(COMPARED)));
        return new UptimeView.Row(link(service), null, figures);
    }

    /** A time by the site's formula and by each preset. */
    static List<UptimeFigure> compared(UptimeDesk uptime, Tally tally) {
        List<UptimeFigure> figures = new ArrayList<>();
        figures.add(uptime.words().figure(Uptime.of(tally, uptime.formula()), null));
        for (UptimePreset preset : UptimePreset.values()) {
            figures.add(uptime.words().figure(Uptime.of(tally, Formula.of(preset)), null));
        }
        return figures;
    }
}
