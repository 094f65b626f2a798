package dev.sitrep.view;

import dev.sitrep.model.Service;
import dev.sitrep.model.ServiceGroup;
import dev.sitrep.uptime.Availability;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The services of the front page, with their state and their last days. */
final class OverviewGroups {
    private final Desk desk;
    private final ServiceStates now;
    private final Parts parts;
    private final UptimeDesk uptime;

    OverviewGroups(Desk desk, ServiceStates now, Parts parts) {
        this.desk = desk;
        this.now = now;
        this.parts = parts;
        this.uptime = new UptimeDesk(desk);
    }

    List<OverviewView.Group> compose() {
        List<OverviewView.Group> groups = new ArrayList<>();
        for (ServiceGroup group : desk.catalog().services().groups()) {
            List<OverviewView.Row> rows = new ArrayList<>();
            for (Service service : group.services()) {
                Availability known = uptime.site().of(service.id());
                if (current(service) && known != null) {
                    rows.add(row(service, known));
                }
            }
            if (!rows.isEmpty()) {
                groups.add(new OverviewView.Group(group.name(), group.description(), together(group), rows));
            }
        }
        return groups;
    }

    /** A service that has ended is not shown as if it were well. */
    private boolean current(Service service) {
        LocalDate until = service.until();
        return until == null || !until.isBefore(uptime.today());
    }

    private OverviewView.Row row(Service service, Availability known) {
        return new OverviewView.Row(
                parts.service(service.id()),
                service.description(),
                parts.tag("component", now.of(service.id())),
                uptime.bars(service, known),
                parts.link(share(known), UptimePages.url(service)));
    }

    private @Nullable TextLink together(ServiceGroup group) {
        Availability known = group.services().size() < 2 ? null : uptime.site().of(group);
        return known == null ? null : parts.link(share(known), UptimePages.LIST);
    }

    private String share(Availability known) {
        return uptime.words().percent(uptime.uptime(known, uptime.last(uptime.days())));
    }
}
