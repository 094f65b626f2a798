package dev.sitrep.rules;

import dev.sitrep.model.Action;
import dev.sitrep.model.Incident;
import dev.sitrep.model.Index;
import dev.sitrep.model.Origin;
import dev.sitrep.model.Postmortem;
import dev.sitrep.model.PostmortemStatus;
import dev.sitrep.model.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The actions that are still to be done: of incidents, and of postmortems that are more than a draft. */
final class OpenActions {
    private final Content content;
    private final PaperLevels levels;

    OpenActions(Content content) {
        this.content = content;
        this.levels = new PaperLevels(content);
    }

    /**
     * One of them.
     *
     * @param record id
     * @param name its id, else its number
     * @param dated whether it says until when, or the policy of its level does
     */
    record Open(Action action, String record, String name, boolean dated) {
        Origin origin() {
            return action.origin();
        }
    }

    List<Open> all() {
        List<Open> all = new ArrayList<>();
        for (Incident incident : content.catalog().incidents()) {
            if (!incident.actions().isEmpty() && !levels.isExempt(incident)) {
                add(all, incident.id(), incident.actions(), Stream.of(incident));
            }
        }
        for (Postmortem postmortem : content.catalog().postmortems()) {
            if (postmortem.status() != PostmortemStatus.DRAFT && !levels.isExempt(postmortem)) {
                add(
                        all,
                        postmortem.id(),
                        postmortem.actions(),
                        Index.covered(postmortem).stream().flatMap(id -> content.index().incident(id).stream()));
            }
        }
        return all;
    }

    private void add(List<Open> all, String record, List<Action> actions, Stream<Incident> incidents) {
        boolean policy = incidents
                .flatMap(incident -> content.index().severity(incident.severity()).stream())
                .map(Severity::actions)
                .anyMatch(target -> target != null && target.within() != null);
        for (int i = 0; i < actions.size(); i++) {
            Action action = actions.get(i);
            if (action.done() == null) {
                String id = action.id();
                all.add(new Open(
                        action,
                        record,
                        id == null ? String.valueOf(i + 1) : id,
                        policy || action.origin().has("due")));
            }
        }
    }
}
