package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.rule.RuleInfo;

/** A business calendar that is not there. */
final class UnknownCalendar extends ReferenceRule {
    UnknownCalendar() {
        super(
                new RuleInfo("unknown-calendar", Level.ERROR, "Calendars are defined in calendars.yaml"),
                ReferenceKind.CALENDAR);
    }
}
