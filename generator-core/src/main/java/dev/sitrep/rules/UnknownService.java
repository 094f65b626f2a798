package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.rule.RuleInfo;

/** A service that the service catalogue does not have. */
final class UnknownService extends ReferenceRule {
    UnknownService() {
        super(
                new RuleInfo("unknown-service", Level.ERROR, "Services are listed in services.yaml"),
                ReferenceKind.SERVICE);
    }
}
