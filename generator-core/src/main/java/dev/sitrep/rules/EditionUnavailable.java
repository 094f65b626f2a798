package dev.sitrep.rules;

import dev.sitrep.edition.EditionName;
import dev.sitrep.edition.Fault;
import dev.sitrep.edition.FrozenCopy;
import dev.sitrep.edition.Shelf;
import dev.sitrep.finding.Level;
import dev.sitrep.model.EditionCopy;
import dev.sitrep.model.Editions;
import dev.sitrep.rule.Reporter;
import dev.sitrep.rule.Rule;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;

/** A frozen copy that is listed, and that the site cannot serve. */
final class EditionUnavailable implements Rule<Shelf> {
    private static final RuleInfo INFO =
            new RuleInfo("edition-unavailable", Level.ERROR, "Every edition that is listed is there as it was frozen");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Shelf shelf, Reporter reporter) {
        for (FrozenCopy copy : shelf.all()) {
            Fault fault = copy.fault();
            if (fault != null
                    && EditionName.fault(copy.edition().name()).isEmpty()
                    && EditionCopies.isNamed(copy.copy())) {
                EditionCopy listed = copy.copy();
                String field = field(listed, fault);
                reporter.report(Violation.at(
                                listed.origin().at(field),
                                "edition " + copy.edition().name() + " for '" + listed.audience()
                                        + "' cannot be served: " + fault.detail())
                        .hint(hint(fault))
                        .of(null, field)
                        .identity(copy.edition().name() + " " + listed.audience()));
            }
        }
    }

    private static String field(EditionCopy copy, Fault fault) {
        return fault.kind() == Fault.Kind.CHANGED ? "sha256" : copy.file() != null ? "file" : "artifact";
    }

    private static String hint(Fault fault) {
        return switch (fault.kind()) {
            case MISSING ->
                "bring back what sitrep:edition wrote, from git or from the repository it was deployed to;"
                        + " or remove the entry from " + Editions.FILE + " when readers may lose it";
            case CHANGED, DAMAGED ->
                "bring back the file as it was frozen; an edition is never frozen anew under its name";
        };
    }
}
