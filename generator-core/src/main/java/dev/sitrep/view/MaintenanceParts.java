package dev.sitrep.view;

import dev.sitrep.model.Maintenance;
import dev.sitrep.model.MaintenanceStatus;
import dev.sitrep.model.MaintenanceUpdate;
import dev.sitrep.model.Moment;
import dev.sitrep.model.Window;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Maintenance as lists show it. */
final class MaintenanceParts {
    private final Desk desk;
    private final Parts parts;
    private final PageProse prose;

    MaintenanceParts(Desk desk, PageProse prose) {
        this.desk = desk;
        this.parts = new Parts(desk, prose);
        this.prose = prose;
    }

    MaintenanceRow row(Maintenance m) {
        List<MaintenanceUpdate> updates = m.updates();
        MaintenanceUpdate last = updates.isEmpty() ? null : updates.get(updates.size() - 1);
        Moment begin = Relations.begin(m);
        return new MaintenanceRow(
                m.title(),
                Urls.page("maintenance", m.id()),
                status(m),
                desk.times().of(begin),
                window(m.scheduled()),
                begin == null ? null : desk.times().relative(begin.instant()),
                m.services().stream().map(parts::service).toList(),
                prose.inline(m.impact(), m.origin(), "impact"),
                last == null ? null : prose.inline(last.text(), last.origin(), "text"));
    }

    Tag status(Maintenance m) {
        MaintenanceStatus status = m.status();
        return parts.tag("maintenance", status == null ? MaintenanceStatus.SCHEDULED : status);
    }

    /** Begin and end in words, as far as they are known. */
    @Nullable
    String window(@Nullable Window window) {
        if (window == null) {
            return null;
        }
        Moment from = window.from();
        Moment to = window.to();
        if (from != null && to != null) {
            return desk.times().window(from.instant(), to.instant());
        }
        When one = desk.times().of(from == null ? to : from);
        return one == null ? null : one.full();
    }
}
