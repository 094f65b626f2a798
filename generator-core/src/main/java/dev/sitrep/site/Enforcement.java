package dev.sitrep.site;

import dev.sitrep.deadline.Obligation;
import dev.sitrep.finding.Disposition;
import dev.sitrep.finding.Finding;
import dev.sitrep.history.History;
import dev.sitrep.history.HistoryException;
import dev.sitrep.model.Index;
import dev.sitrep.model.Postmortem;
import dev.sitrep.rule.Rule;
import dev.sitrep.rules.Rules;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** For which files this run enforces deadlines. */
final class Enforcement {
    private static final Set<String> DEADLINES =
            Rules.deadlines().stream().map(Rule::info).map(info -> info.id()).collect(Collectors.toUnmodifiableSet());

    private final Predicate<String> files;

    private Enforcement(Predicate<String> files) {
        this.files = files;
    }

    /**
     * As a request asks for. Git is read only where it has to tell what was touched.
     *
     * @throws HistoryException when it cannot
     */
    static Enforcement of(Request request, Index index) throws HistoryException {
        return switch (request.gating().enforce()) {
            case ALWAYS -> new Enforcement(file -> true);
            case NEVER -> new Enforcement(file -> false);
            case TOUCHED -> {
                if (request.ref() != null) {
                    throw new HistoryException("sitrep.enforce=touched compares with the source folder, and cannot go"
                            + " with sitrep.ref; check out '" + request.ref() + "', or enforce always");
                }
                try (History history = History.open(request.source())) {
                    yield touched(history.changedSince(request.gating().since()), index);
                }
            }
        };
    }

    /** For the files that a change touched; and for an incident whose postmortem it touched, and the other way round. */
    private static Enforcement touched(Set<String> touched, Index index) {
        Set<String> files = new HashSet<>(touched);
        for (Postmortem postmortem : index.catalog().postmortems()) {
            String paper = postmortem.origin().path();
            for (String id : Index.covered(postmortem)) {
                index.incident(id).map(incident -> incident.origin().path()).ifPresent(told -> {
                    if (touched.contains(paper)) {
                        files.add(told);
                    }
                    if (touched.contains(told)) {
                        files.add(paper);
                    }
                });
            }
        }
        return new Enforcement(files::contains);
    }

    /** The findings, those about deadlines that are not enforced as such. */
    List<Finding> apply(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.open()
                                && DEADLINES.contains(finding.rule())
                                && !files.test(finding.place().path())
                        ? finding.as(Disposition.NOT_ENFORCED)
                        : finding)
                .toList();
    }

    /** The obligations that are enforced. */
    List<Obligation> among(List<Obligation> obligations) {
        return obligations.stream()
                .filter(obligation -> files.test(obligation.source().path()))
                .toList();
    }
}
