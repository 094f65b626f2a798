package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.rule.Reporter;
import dev.sitrep.rule.Rule;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;

/** A contact that nobody filled in. */
final class ContactPlaceholder implements Rule<TextFile> {
    private static final RuleInfo INFO =
            new RuleInfo("contact-placeholder", Level.ERROR, "No contact is still the template's");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(TextFile file, Reporter reporter) {
        if (isAbout(file)) {
            Placeholders.each(
                    file,
                    (line, found) -> reporter.report(
                            Violation.at(line.place(found.offset()), "'" + found.text() + "' reaches nobody")
                                    .hint("fill it in, or delete the entry until it is known")));
        }
    }

    /** Whether a file lists contacts, whose placeholders are this rule's. */
    static boolean isAbout(TextFile file) {
        return file.path().equals("contacts.yaml") || file.path().equals("contacts.yml");
    }
}
