package dev.sitrep.view;

import dev.sitrep.model.ComponentStatus;
import dev.sitrep.model.MaintenanceTime;
import dev.sitrep.model.Service;
import dev.sitrep.model.UptimePreset;
import dev.sitrep.uptime.Availability;
import dev.sitrep.uptime.Day;
import dev.sitrep.uptime.Loss;
import dev.sitrep.uptime.Objective;
import dev.sitrep.uptime.Span;
import dev.sitrep.uptime.Uptime;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Composes the page with the uptime of one service. */
final class ServiceUptimePage {
    private static final int LISTED = 100;

    private final Desk desk;
    private final Service service;
    private final UptimeDesk uptime;
    private final Parts parts;
    private final UptimeMethods methods;
    private final Availability known;
    private final @Nullable BigDecimal objective;

    ServiceUptimePage(Desk desk, Service service, PageProse prose) {
        this.desk = desk;
        this.service = service;
        this.uptime = new UptimeDesk(desk);
        this.parts = new Parts(desk, prose);
        this.methods = new UptimeMethods(desk, uptime, parts);
        this.known = Objects.requireNonNull(uptime.site().of(service.id()));
        this.objective = Objective.percent(service.objective());
    }

    ServiceUptimeView compose() {
        List<Loss> losses = new ArrayList<>(known.losses(new Span(Instant.MIN, desk.asOf())));
        losses.removeIf(loss -> loss.counted() == 0);
        Collections.reverse(losses);
        int older = Math.max(0, losses.size() - LISTED);
        Span life = known.life();
        return new ServiceUptimeView(
                parts.service(service.id()),
                parts.tag("component", new ServiceStates(desk).of(service.id())),
                objective == null ? null : uptime.words().percent(objective),
                uptime.bars(service, known),
                uptime.axis(),
                UptimeDesk.PERIODS.stream().map(this::period).toList(),
                formulas(),
                losses.stream().limit(LISTED).map(this::loss).toList(),
                older == 0 ? null : desk.words().n("uptime.older", older),
                months(),
                days(),
                service.hours() == null ? null : CalendarViews.name(desk, service.hours()),
                life.seconds() == 0 ? null : desk.times().of(desk.times().dayOf(life.from())),
                UptimePages.MINUTES,
                UptimePages.LIST);
    }

    private List<String> formulas() {
        List<String> names = new ArrayList<>(List.of(desk.words().w("uptime.formula.own")));
        for (UptimePreset preset : UptimePreset.values()) {
            names.add(methods.name(preset));
        }
        return names;
    }

    private ServiceUptimeView.Period period(int days) {
        Span span = uptime.last(days);
        Uptime share = uptime.uptime(known, span);
        return new ServiceUptimeView.Period(
                desk.words().n("unit.day", days),
                uptime.words().figure(share, objective),
                uptime.words().minutes(share.promised()),
                uptime.words().minutes(share.lost()),
                UptimePage.compared(uptime, share.tally()));
    }

    private ServiceUptimeView.Loss loss(Loss loss) {
        ComponentStatus state = loss.stretch().state();
        Span span = loss.stretch().span();
        BigDecimal weight = uptime.formula().weight(state);
        boolean out = state == ComponentStatus.UNDER_MAINTENANCE
                && uptime.formula().maintenance() == MaintenanceTime.EXCLUDED;
        return new ServiceUptimeView.Loss(
                loss.stretch().sources().stream().map(methods::record).toList(),
                desk.times().of(span.from()),
                span.to().equals(desk.asOf()) ? null : desk.times().of(span.to()),
                uptime.words().state(state),
                out ? desk.words().w("uptime.left-out") : uptime.words().weight(weight),
                uptime.words().minutes(loss.counted()),
                uptime.words().minutes(weight.multiply(BigDecimal.valueOf(loss.counted()))));
    }

    private List<ServiceUptimeView.Month> months() {
        List<ServiceUptimeView.Month> months = new ArrayList<>();
        for (YearMonth month : UptimePage.months(desk)) {
            Uptime share = uptime.uptime(known, uptime.month(month));
            if (share.tally().counted() > 0) {
                months.add(new ServiceUptimeView.Month(
                        desk.times().month(month.atDay(1)),
                        uptime.words().figure(share, objective),
                        uptime.words().minutes(share.promised()),
                        uptime.words().minutes(share.lost())));
            }
        }
        return months;
    }

    private List<ServiceUptimeView.Day> days() {
        List<ServiceUptimeView.Day> days = new ArrayList<>();
        for (Day day : uptime.days(known)) {
            if (DayBars.marked(day)) {
                days.add(
                        0,
                        new ServiceUptimeView.Day(
                                DayBars.anchor(day.date()),
                                desk.times().weekdayAndDate(day.date()),
                                uptime.words().state(day.tally().worst()),
                                uptime.dayBars().told(day)));
            }
        }
        return days;
    }
}
