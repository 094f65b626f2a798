package dev.sitrep.report;

import dev.sitrep.deadline.Obligation;
import dev.sitrep.finding.Finding;
import dev.sitrep.model.Waiver;
import dev.sitrep.rule.Waiving;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the waiver that lets a finding pass. */
final class Pardons {
    private final Map<String, Waiver> promises = new HashMap<>();
    private final List<Waiver> waivers;

    Pardons(GateReport report) {
        this.waivers = report.policy().waivers();
        for (Obligation obligation : report.obligations()) {
            Waiver waiver = obligation.waiver();
            if (waiver != null) {
                promises.putIfAbsent(key(obligation.rule(), obligation.record(), obligation.target()), waiver);
            }
        }
    }

    /** The waiver of a finding; null where it is not waived. */
    @Nullable
    Waiver of(Finding finding) {
        if (!finding.waived()) {
            return null;
        }
        Waiver promise = promises.get(key(finding.rule(), finding.record(), finding.field()));
        return promise != null
                ? promise
                : waivers.stream()
                        .filter(waiver -> Waiving.covers(waiver, finding))
                        .findFirst()
                        .orElse(null);
    }

    private static String key(@Nullable String rule, @Nullable String record, @Nullable String target) {
        return rule + "\n" + record + "\n" + target;
    }
}
