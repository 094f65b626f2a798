package dev.sitrep.view;

import dev.sitrep.model.Incident;
import dev.sitrep.model.MaintenanceStatus;
import dev.sitrep.model.Service;
import dev.sitrep.model.ServiceGroup;
import dev.sitrep.uptime.Availability;
import dev.sitrep.uptime.Objective;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Composes the page of a service. */
final class ServicePage {
    private static final int INCIDENTS = 50;

    private final Desk desk;
    private final ServiceStates now;
    private final PageProse prose;
    private final Parts parts;

    ServicePage(Desk desk, ServiceStates now, PageProse prose) {
        this.desk = desk;
        this.now = now;
        this.prose = prose;
        this.parts = new Parts(desk, prose);
    }

    ServiceView compose(ServiceGroup group, Service s) {
        Relations relations = desk.relations();
        MaintenanceParts maintenance = new MaintenanceParts(desk, prose);
        List<Incident> incidents = relations.incidentsOf(s.id());
        int older = Math.max(0, incidents.size() - INCIDENTS);
        return new ServiceView(
                s.id(),
                group.name(),
                prose.inline(s.description(), s.origin(), "description"),
                parts.tag("component", now.of(s.id())),
                facts(s),
                prose.inline(s.note(), s.origin(), "note"),
                s.dependsOn().stream().map(this::state).toList(),
                relations.dependantsOf(s.id()).stream().map(d -> state(d.id())).toList(),
                uptime(s),
                relations.maintenanceOf(s.id()).stream()
                        .filter(m -> Relations.going(m) || m.status() == MaintenanceStatus.SCHEDULED)
                        .map(maintenance::row)
                        .toList(),
                incidents.stream()
                        .limit(INCIDENTS)
                        .map(i -> parts.row(i, prose))
                        .toList(),
                older == 0 ? null : TextLink.to(desk.words().n("service.older", older), HistoryPages.service(s.id())),
                relations.runbooksOf(s.id()).stream()
                        .map(r -> parts.runbook(r.id()))
                        .toList(),
                relations.alertsOf(s.id()).stream()
                        .map(a -> parts.alert(a.id()))
                        .toList(),
                parts.outside(s.links()));
    }

    private ServiceView.@Nullable Uptime uptime(Service s) {
        UptimeDesk uptime = new UptimeDesk(desk);
        Availability known = uptime.site().of(s.id());
        if (known == null) {
            return null;
        }
        BigDecimal objective = Objective.percent(s.objective());
        return new ServiceView.Uptime(
                uptime.bars(s, known),
                uptime.axis(),
                UptimeDesk.PERIODS.stream()
                        .map(days -> new ServiceView.Period(
                                desk.words().n("unit.day", days),
                                uptime.words().figure(uptime.uptime(known, uptime.last(days)), objective)))
                        .toList(),
                UptimePages.url(s));
    }

    private ServiceView.Facts facts(Service s) {
        return new ServiceView.Facts(
                s.owner() == null ? null : parts.party(s.owner()),
                s.tier(),
                s.objective(),
                s.hours() == null ? null : calendar(s.hours()),
                date(s.since()),
                date(s.until()),
                s.aliases(),
                parts.seenBy(s.audience()));
    }

    private @Nullable When date(@Nullable LocalDate date) {
        return date == null ? null : desk.times().of(date);
    }

    private TextLink calendar(String id) {
        return parts.link(CalendarViews.name(desk, id), Urls.list("severities") + "#" + CalendarViews.anchor(id));
    }

    private ServiceState state(String id) {
        String service = desk.index().service(id).map(Service::id).orElse(id);
        return new ServiceState(parts.service(id), parts.tag("component", now.of(service)));
    }
}
