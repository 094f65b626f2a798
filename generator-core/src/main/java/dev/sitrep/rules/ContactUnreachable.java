package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.model.Index;
import dev.sitrep.model.Role;
import dev.sitrep.rule.Reporter;
import dev.sitrep.rule.Rule;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;

/** A contact that gives no way to reach it. */
final class ContactUnreachable implements Rule<Content> {
    private static final RuleInfo INFO =
            new RuleInfo("contact-unreachable", Level.ERROR, "Every contact can be reached in some way");
    private static final String PER_INCIDENT = "per-incident";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Content content, Reporter reporter) {
        Contact.all(content.catalog().contacts())
                .filter(contact -> contact.ways().isEmpty() && contact.others().isEmpty())
                .filter(contact -> !needsNone(contact, content.index()))
                .forEach(contact -> reporter.report(unreachable(contact)));
    }

    private static boolean needsNone(Contact contact, Index index) {
        return contact.kind() == ContactKind.ROLE
                && index.role(contact.id())
                        .filter(ContactUnreachable::needsNone)
                        .isPresent();
    }

    /** A machine, or whoever takes the role on in an incident. */
    private static boolean needsNone(Role role) {
        return role.automatic() || PER_INCIDENT.equals(role.assigned());
    }

    private static Violation unreachable(Contact contact) {
        String noun = contact.kind().noun();
        return Violation.at(contact.place(), "nothing says how to reach the " + noun + " '" + contact.id() + "'")
                .hint("give it " + contact.kind().needs())
                .of(contact.id(), null);
    }
}
