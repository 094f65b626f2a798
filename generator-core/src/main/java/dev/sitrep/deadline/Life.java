package dev.sitrep.deadline;

import dev.sitrep.finding.Place;
import dev.sitrep.model.Anchor;
import dev.sitrep.model.EventKind;
import dev.sitrep.model.Incident;
import dev.sitrep.model.IncidentStatus;
import dev.sitrep.model.Moment;
import dev.sitrep.model.TimelineEntry;
import dev.sitrep.model.Update;
import org.jspecify.annotations.Nullable;

/** The moments of an incident's life: what its record says at the top, else the first such entry of its timeline. */
public final class Life {
    private final Incident incident;

    /** The life of an incident. */
    public Life(Incident incident) {
        this.incident = incident;
    }

    /** When that was; null where the record does not say. The publication of a postmortem is none of its moments. */
    public @Nullable Moment at(Anchor anchor) {
        Moment stated = stated(anchor);
        if (stated != null) {
            return stated;
        }
        TimelineEntry entry = entry(anchor);
        return entry == null ? null : entry.at();
    }

    /** The line that says so; the record's first where none does. */
    public Place place(Anchor anchor) {
        TimelineEntry entry = stated(anchor) == null ? entry(anchor) : null;
        return entry == null
                ? incident.origin().at(anchor.key())
                : entry.origin().at("at");
    }

    /** When the impact ended: mitigated, else closed. */
    public @Nullable Moment ended() {
        Moment mitigated = at(Anchor.MITIGATED);
        return mitigated == null ? closed() : mitigated;
    }

    /** When it was closed: as stated, else the last update that says so. */
    public @Nullable Moment closed() {
        Moment resolved = at(Anchor.RESOLVED);
        if (resolved != null) {
            return resolved;
        }
        Update last = incident.updates().isEmpty()
                ? null
                : incident.updates().get(incident.updates().size() - 1);
        return last != null && last.status() == IncidentStatus.RESOLVED ? last.at() : null;
    }

    /** Whether the record says that it is over, or that it was none. */
    public boolean over() {
        IncidentStatus status = incident.status();
        return status == null
                ? incident.resolved() != null
                : status == IncidentStatus.RESOLVED
                        || status == IncidentStatus.FALSE_ALARM
                        || status == IncidentStatus.DUPLICATE;
    }

    private @Nullable Moment stated(Anchor anchor) {
        return switch (anchor) {
            case STARTED -> incident.started();
            case DETECTED -> incident.detected();
            case DECLARED -> incident.declared();
            case ACKNOWLEDGED -> incident.acknowledged();
            case MITIGATED -> incident.mitigated();
            case RESOLVED -> incident.resolved();
            case REPORTED -> incident.reported();
            case PUBLISHED -> null;
        };
    }

    private @Nullable TimelineEntry entry(Anchor anchor) {
        if (anchor == Anchor.PUBLISHED) {
            return null;
        }
        EventKind kind = EventKind.valueOf(anchor.name());
        for (TimelineEntry entry : incident.timeline()) {
            if (entry.kind() == kind && entry.at() != null) {
                return entry;
            }
        }
        return null;
    }
}
