package dev.sitrep.rules;

import dev.sitrep.deadline.Kind;

/** A runbook that nobody looked at for too long. */
final class RunbookReviewOverdue extends OverdueRule {
    RunbookReviewOverdue() {
        super(Kind.RUNBOOK_REVIEW, "Runbooks are reviewed as often as promised");
    }
}
