package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.rule.Reporter;
import dev.sitrep.rule.Rule;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;

/** Words of a template that nobody replaced. */
final class PlaceholderLeft implements Rule<TextFile> {
    private static final RuleInfo INFO =
            new RuleInfo("placeholder-left", Level.ERROR, "No words of a template are left in a record");
    private static final String IN_MESSAGE =
            "use {{…}} for a fact of the incident, {{blank …}} for what a person fills in";
    private static final String IN_RECORD = "write what it stands for; if the words are meant, put them into backticks";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(TextFile file, Reporter reporter) {
        if (ContactPlaceholder.isAbout(file)) {
            return;
        }
        boolean message = file.path().startsWith("messages/");
        boolean page = file.path().startsWith("pages/");
        Placeholders.each(file, (line, found) -> {
            if (!page || !line.isCode()) {
                reporter.report(Violation.at(line.place(found.offset()), "'" + found.text() + "' is a placeholder")
                        .hint(message ? IN_MESSAGE : IN_RECORD));
            }
        });
    }
}
