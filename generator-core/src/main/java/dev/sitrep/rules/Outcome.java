package dev.sitrep.rules;

import dev.sitrep.finding.Finding;
import dev.sitrep.model.Waiver;
import java.util.List;

/**
 * What the rules about exceptions look at: what all others found.
 *
 * @param content that they looked at
 * @param findings of them, those that are let pass too
 */
public record Outcome(Content content, List<Finding> findings) {
    /** Copies the findings. */
    public Outcome {
        findings = List.copyOf(findings);
    }

    /** The waivers that last. */
    List<Waiver> lasting() {
        return content.catalog().waivers().waivers().stream()
                .filter(waiver -> waiver.lasts(content.asOf()))
                .toList();
    }
}
