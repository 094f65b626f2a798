package dev.sitrep.rules;

import dev.sitrep.model.Incident;
import dev.sitrep.model.Origin;
import java.util.List;

/** The points of an incident's life, in the order in which they happen. */
final class IncidentFacts {
    private IncidentFacts() {}

    static List<Fact> of(Incident incident) {
        Origin origin = incident.origin();
        return Fact.stated(
                Fact.of(origin, "started", incident.started()),
                Fact.of(origin, "detected", incident.detected()),
                Fact.of(origin, "declared", incident.declared()),
                Fact.of(origin, "acknowledged", incident.acknowledged()),
                Fact.of(origin, "mitigated", incident.mitigated()),
                Fact.of(origin, "resolved", incident.resolved()),
                Fact.of(origin, "reported", incident.reported()));
    }
}
