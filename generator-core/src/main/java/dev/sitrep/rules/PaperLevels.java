package dev.sitrep.rules;

import dev.sitrep.deadline.Kind;
import dev.sitrep.deadline.Obligation;
import dev.sitrep.deadline.State;
import dev.sitrep.model.Incident;
import dev.sitrep.model.IncidentStatus;
import dev.sitrep.model.Index;
import dev.sitrep.model.Postmortem;
import dev.sitrep.model.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The levels by which a postmortem is measured: those by which it is owed, else those of its incidents. */
final class PaperLevels {
    private final Index index;
    private final Map<String, List<String>> owing = new HashMap<>();
    private final Set<String> exempt = new HashSet<>();

    PaperLevels(Content content) {
        this.index = content.index();
        for (Obligation owed : content.obligations()) {
            if (!owed.home().equals("incidents")) {
                continue;
            }
            if (owed.standing() == State.EXEMPT) {
                exempt.add(owed.record());
            }
            String level = owed.severity();
            if (owed.kind() == Kind.POSTMORTEM && level != null) {
                owing.computeIfAbsent(owed.record(), id -> new ArrayList<>()).add(level);
            }
        }
    }

    /** The levels; none for what is older than the gate, or was no incident. */
    List<Severity> of(Postmortem postmortem) {
        Set<Severity> levels = new LinkedHashSet<>();
        for (String id : Index.covered(postmortem)) {
            index.incident(id)
                    .filter(incident -> !isExempt(incident))
                    .ifPresent(incident -> owing.getOrDefault(incident.id(), List.of(incident.severity()))
                            .forEach(level -> index.severity(level).ifPresent(levels::add)));
        }
        return List.copyOf(levels);
    }

    /** Whether nothing is asked of it: all its incidents are older than the gate, or were none. */
    boolean isExempt(Postmortem postmortem) {
        List<Incident> incidents = Index.covered(postmortem).stream()
                .flatMap(id -> index.incident(id).stream())
                .toList();
        return !incidents.isEmpty() && incidents.stream().allMatch(this::isExempt);
    }

    boolean isExempt(Incident incident) {
        return exempt.contains(incident.id())
                || incident.status() == IncidentStatus.FALSE_ALARM
                || incident.status() == IncidentStatus.DUPLICATE;
    }
}
