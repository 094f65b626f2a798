package dev.sitrep.api;

import dev.sitrep.deadline.Life;
import dev.sitrep.model.Incident;
import dev.sitrep.model.Maintenance;
import dev.sitrep.model.MaintenanceUpdate;
import dev.sitrep.model.Moment;
import dev.sitrep.model.Service;
import dev.sitrep.model.Update;
import dev.sitrep.model.Window;
import dev.sitrep.view.Situation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * When the records last changed what readers see, up to the clock. It is not the time of the build: files stay the same
 * bytes while nothing happens.
 */
final class Changes {
    private final Situation situation;
    private final Map<String, Instant> ofService = new HashMap<>();
    private @Nullable Instant first;
    private @Nullable Instant last;

    Changes(Situation situation) {
        this.situation = situation;
        situation.incidents().forEach(this::incident);
        situation.catalog().maintenance().forEach(this::maintenance);
    }

    /** The first of all; the clock where no record has a time. */
    Instant first() {
        return first == null ? situation.asOf() : first;
    }

    /** The last of all; likewise. */
    Instant last() {
        return last == null ? situation.asOf() : last;
    }

    /** The last of a service's state; null where it never changed. */
    @Nullable
    Instant of(String service) {
        return ofService.get(service);
    }

    private void incident(Incident incident) {
        Life life = new Life(incident);
        List<@Nullable Moment> states = new ArrayList<>();
        states.add(incident.started());
        states.add(life.ended());
        states.add(life.closed());
        states.forEach(this::change);
        incident.services().keySet().forEach(id -> states.forEach(at -> change(id, at)));
        for (Update update : incident.updates()) {
            change(update.at());
            update.services().keySet().forEach(id -> change(id, update.at()));
        }
    }

    private void maintenance(Maintenance maintenance) {
        Moment began = began(maintenance);
        change(began);
        change(maintenance.completed());
        for (String id : maintenance.services()) {
            change(id, began);
            change(id, maintenance.completed());
        }
        maintenance.updates().stream().map(MaintenanceUpdate::at).forEach(this::change);
    }

    /** When work began: as stated, else as planned where the record says that it did begin. */
    private static @Nullable Moment began(Maintenance maintenance) {
        Window planned = maintenance.scheduled();
        if (maintenance.started() != null || planned == null || maintenance.status() == null) {
            return maintenance.started();
        }
        return switch (maintenance.status()) {
            case IN_PROGRESS, VERIFYING, COMPLETED -> planned.from();
            case SCHEDULED, CANCELLED -> null;
        };
    }

    private void change(@Nullable Moment at) {
        Instant instant = past(at);
        if (instant != null) {
            first = first == null || instant.isBefore(first) ? instant : first;
            last = last == null || instant.isAfter(last) ? instant : last;
        }
    }

    private void change(String idOrAlias, @Nullable Moment at) {
        Instant instant = past(at);
        if (instant != null) {
            String id = situation.index().service(idOrAlias).map(Service::id).orElse(idOrAlias);
            ofService.merge(id, instant, (a, b) -> a.isAfter(b) ? a : b);
        }
    }

    private @Nullable Instant past(@Nullable Moment at) {
        return at == null || at.instant().isAfter(situation.asOf()) ? null : at.instant();
    }
}
