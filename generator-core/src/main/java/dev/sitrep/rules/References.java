package dev.sitrep.rules;

import dev.sitrep.model.Catalog;
import java.util.Set;
import java.util.function.Consumer;

/** Every place of a catalogue where a record names another by id. */
final class References {
    private References() {}

    /** Visits the references of some kinds, in the order of the catalogue. */
    static void each(Catalog catalog, Set<ReferenceKind> kinds, Consumer<Reference> visitor) {
        ReferenceCollector to = new ReferenceCollector(kinds, visitor);
        PolicyReferences policies = new PolicyReferences(to);
        policies.site(catalog.site());
        policies.matrix(catalog.severities());
        policies.services(catalog.services());
        policies.waivers(catalog.waivers());
        policies.editions(catalog.editions());
        ResponseReferences response = new ResponseReferences(to);
        response.contacts(catalog.contacts());
        response.onCall(catalog.onCall());
        response.workflow(catalog.workflow());
        response.alerts(catalog.alerts());
        RecordReferences records = new RecordReferences(to);
        records.routine(catalog.routine());
        catalog.messages().forEach(records::message);
        catalog.postmortems().forEach(records::postmortem);
        catalog.runbooks().forEach(records::runbook);
        catalog.maintenance().forEach(records::maintenance);
        catalog.drills().forEach(records::drill);
        catalog.pages().forEach(records::page);
        catalog.incidents().forEach(new IncidentReferences(to)::incident);
        Breaches.each(
                catalog, (home, record, breach) -> to.one(ReferenceKind.ACTION, breach.see(), breach.origin(), "see"));
    }
}
