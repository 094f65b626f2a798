package dev.sitrep.rules;

import dev.sitrep.deadline.Kind;

/** A report that nobody wrote. */
final class ReportOverdue extends OverdueRule {
    ReportOverdue() {
        super(Kind.REPORT, "Incidents are reported in time");
    }
}
