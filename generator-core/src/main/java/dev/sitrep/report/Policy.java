package dev.sitrep.report;

import dev.sitrep.finding.Finding;
import dev.sitrep.finding.Level;
import dev.sitrep.model.Waiver;
import dev.sitrep.rule.RuleInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run judges by.
 *
 * @param rules all that there are, by id
 * @param waivers that the site has
 * @param failsFrom the mildest level that fails the gate; null where nothing does
 */
public record Policy(
        List<RuleInfo> rules,
        List<Waiver> waivers,
        @Nullable Level failsFrom) {
    /** Of a run that looked at nothing. */
    public static final Policy NONE = new Policy(List.of(), List.of(), null);

    /** Copies the lists. */
    public Policy {
        rules = List.copyOf(rules);
        waivers = List.copyOf(waivers);
    }

    /** Whether a finding fails the gate. */
    public boolean failedBy(Finding finding) {
        return failsFrom != null && finding.open() && finding.level().compareTo(failsFrom) <= 0;
    }
}
