package dev.sitrep.rules;

import dev.sitrep.finding.Finding;
import dev.sitrep.model.Catalog;
import dev.sitrep.model.Index;
import dev.sitrep.model.Origin;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which record a file holds, and who is to mend it. */
final class Attribution {
    private final Map<String, String> records = new HashMap<>();
    private final Map<String, String> owners = new HashMap<>();

    private final Index index;

    private Attribution(Index index) {
        this.index = index;
    }

    static Attribution of(Index index) {
        Attribution all = new Attribution(index);
        Catalog catalog = index.catalog();
        catalog.unreadable().forEach(r -> all.records.put(r.path(), r.id()));
        catalog.incidents().forEach(r -> all.add(r.origin(), r.id(), Owners.of(r)));
        catalog.postmortems().forEach(r -> all.add(r.origin(), r.id(), Owners.of(r)));
        catalog.runbooks().forEach(r -> all.add(r.origin(), r.id(), r.owner()));
        catalog.maintenance().forEach(r -> all.add(r.origin(), r.id(), r.owner()));
        catalog.drills().forEach(r -> all.add(r.origin(), r.id(), r.owner()));
        catalog.pages().forEach(r -> all.add(r.origin(), r.id(), r.owner()));
        catalog.messages().forEach(r -> all.add(r.origin(), r.id(), null));
        all.add(catalog.severities().origin(), null, catalog.severities().owner());
        all.add(catalog.services().origin(), null, catalog.services().owner());
        all.add(catalog.contacts().origin(), null, catalog.contacts().owner());
        all.add(catalog.onCall().origin(), null, catalog.onCall().owner());
        all.add(catalog.workflow().origin(), null, catalog.workflow().owner());
        all.add(catalog.alerts().origin(), null, catalog.alerts().owner());
        return all;
    }

    Finding apply(Finding finding) {
        String path = finding.place().path();
        String record = finding.record() == null ? records.get(path) : finding.record();
        String owner = finding.owner() == null ? owners.get(path) : finding.owner();
        return finding.attributed(record, owner);
    }

    private void add(Origin origin, @Nullable String record, @Nullable String owner) {
        if (record != null) {
            records.put(origin.path(), record);
        }
        if (owner != null && index.isParty(owner)) {
            owners.put(origin.path(), owner);
        }
    }
}
