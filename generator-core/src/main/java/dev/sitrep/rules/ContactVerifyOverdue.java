package dev.sitrep.rules;

import dev.sitrep.deadline.Kind;

/** A contact that nobody tried for too long. */
final class ContactVerifyOverdue extends OverdueRule {
    ContactVerifyOverdue() {
        super(Kind.CONTACT_VERIFY, "Contacts are tried as often as promised");
    }
}
