package dev.sitrep.uptime;

import dev.sitrep.model.ComponentStatus;
import dev.sitrep.model.Index;
import dev.sitrep.model.Maintenance;
import dev.sitrep.model.MaintenanceStatus;
import dev.sitrep.model.Moment;
import dev.sitrep.model.Service;
import dev.sitrep.model.Window;
import dev.sitrep.uptime.Uncounted.Why;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What a maintenance window says of services: from when it really began, else was planned, to when it was really over, else planned. */
final class MaintenanceClaims {
    private final Index index;
    private final Instant asOf;

    MaintenanceClaims(Index index, Instant asOf) {
        this.index = index;
        this.asOf = asOf;
    }

    /** Why it cannot be counted; null where it can, or where there is nothing to count because it was cancelled. */
    @Nullable
    Why uncounted(Maintenance maintenance) {
        if (maintenance.status() == MaintenanceStatus.CANCELLED) {
            return null;
        }
        Moment from = begin(maintenance);
        Moment to = end(maintenance);
        if (services(maintenance).isEmpty()) {
            return Why.NO_SERVICE;
        }
        if (from == null) {
            return Why.NO_BEGIN;
        }
        if (to == null) {
            return Why.NO_END;
        }
        if (from.dateOnly() || to.dateOnly()) {
            return Why.ONLY_DAY;
        }
        boolean toCome = from.instant().isAfter(asOf);
        return to.before(from) && !toCome ? Why.ENDS_FIRST : null;
    }

    /** Visits what it says of each service, up to the clock; it must be countable. */
    void each(Maintenance maintenance, BiConsumer<String, Claim> visitor) {
        Moment from = begin(maintenance);
        Moment to = end(maintenance);
        if (maintenance.status() == MaintenanceStatus.CANCELLED || from == null || to == null) {
            return;
        }
        Span span = new Span(from.instant(), to.instant().isAfter(asOf) ? asOf : to.instant());
        if (!span.isEmpty()) {
            Claim claim = new Claim(span, ComponentStatus.UNDER_MAINTENANCE, Source.maintenance(maintenance.id()));
            services(maintenance).forEach(service -> visitor.accept(service, claim));
        }
    }

    private static @Nullable Moment begin(Maintenance maintenance) {
        Window scheduled = maintenance.scheduled();
        return maintenance.started() != null ? maintenance.started() : scheduled == null ? null : scheduled.from();
    }

    /** One that goes on lasts to the clock, however long it was planned. */
    private @Nullable Moment end(Maintenance maintenance) {
        if (maintenance.completed() != null) {
            return maintenance.completed();
        }
        MaintenanceStatus status = maintenance.status();
        Window scheduled = maintenance.scheduled();
        boolean going = status == MaintenanceStatus.IN_PROGRESS || status == MaintenanceStatus.VERIFYING;
        return going ? Moment.of(asOf) : scheduled == null ? null : scheduled.to();
    }

    private Set<String> services(Maintenance maintenance) {
        Set<String> services = new LinkedHashSet<>();
        maintenance
                .services()
                .forEach(name -> index.service(name).map(Service::id).ifPresent(services::add));
        return services;
    }
}
