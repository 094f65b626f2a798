package dev.sitrep.view;

import dev.sitrep.evidence.Attestation;
import dev.sitrep.evidence.Statement;
import dev.sitrep.evidence.Verdict;
import dev.sitrep.history.Revision;
import dev.sitrep.model.Incident;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What was changed about an incident's start or end when it was long known. */
final class LateEdits {
    private LateEdits() {}

    /** A sentence for each; none for an audience that does not see all of the record. */
    static List<String> of(Desk desk, Incident incident) {
        List<String> edits = new ArrayList<>();
        for (Attestation one : desk.evidence().of(incident.origin().path())) {
            Revision first = one.first();
            Statement before = one.before();
            String name = one.claim().name();
            boolean end = name.equals("mitigated") || name.equals("resolved");
            if (one.verdict() == Verdict.BACKDATED
                    && first != null
                    && before != null
                    && (end || name.equals("started"))) {
                edits.add(sentence(
                        desk,
                        name,
                        Duration.between(before.at().instant(), one.claim().at().instant()),
                        Duration.between(before.revision().committed(), first.committed())));
            }
        }
        return edits;
    }

    private static String sentence(Desk desk, String name, Duration moved, Duration after) {
        String by = desk.words()
                .f(
                        moved.isNegative() ? "evidence.earlier" : "evidence.later",
                        desk.times().length(moved));
        return desk.words().f("evidence.moved." + name, by, desk.times().length(after));
    }
}
