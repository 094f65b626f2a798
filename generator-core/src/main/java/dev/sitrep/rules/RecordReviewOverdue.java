package dev.sitrep.rules;

import dev.sitrep.deadline.Kind;

/** A page or a policy that nobody looked at for too long. */
final class RecordReviewOverdue extends OverdueRule {
    RecordReviewOverdue() {
        super(Kind.RECORD_REVIEW, "Pages and policies are reviewed as often as promised");
    }
}
