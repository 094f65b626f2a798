package dev.sitrep.rules;

import dev.sitrep.deadline.Kind;

/** Evidence that nobody saved. */
final class ArtifactsOverdue extends OverdueRule {
    ArtifactsOverdue() {
        super(Kind.ARTIFACTS, "The evidence of an incident is saved in time");
    }
}
