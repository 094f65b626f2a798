package dev.sitrep.view;

import dev.sitrep.model.Anchor;
import dev.sitrep.model.EventKind;
import dev.sitrep.model.Incident;
import dev.sitrep.model.Moment;
import dev.sitrep.model.TimelineEntry;
import org.jspecify.annotations.Nullable;

/** The moments of an incident's life: what its record says at the top, else the first such entry of its timeline. */
final class Life {
    private final Incident incident;

    Life(Incident incident) {
        this.incident = incident;
    }

    @Nullable
    Moment at(Anchor anchor) {
        return switch (anchor) {
            case STARTED -> or(incident.started(), EventKind.STARTED);
            case DETECTED -> or(incident.detected(), EventKind.DETECTED);
            case DECLARED -> or(incident.declared(), EventKind.DECLARED);
            case ACKNOWLEDGED -> or(incident.acknowledged(), EventKind.ACKNOWLEDGED);
            case MITIGATED -> or(incident.mitigated(), EventKind.MITIGATED);
            case RESOLVED -> or(incident.resolved(), EventKind.RESOLVED);
            case REPORTED -> or(incident.reported(), EventKind.REPORTED);
            case PUBLISHED -> null;
        };
    }

    /** When the impact ended: mitigated, else resolved. */
    @Nullable
    Moment ended() {
        Moment mitigated = at(Anchor.MITIGATED);
        return mitigated == null ? at(Anchor.RESOLVED) : mitigated;
    }

    private @Nullable Moment or(@Nullable Moment stated, EventKind kind) {
        if (stated != null) {
            return stated;
        }
        for (TimelineEntry entry : incident.timeline()) {
            if (entry.kind() == kind) {
                return entry.at();
            }
        }
        return null;
    }
}
