package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.model.Severity;
import dev.sitrep.rule.Reporter;
import dev.sitrep.rule.Rule;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Levels that are listed in another order than their numbers say. */
final class SeverityOrder implements Rule<Content> {
    private static final RuleInfo INFO =
            new RuleInfo("severity-order", Level.WARNING, "Numbered severities are listed severest first");
    private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d{1,9})");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Content content, Reporter reporter) {
        List<Severity> levels = content.catalog().severities().levels();
        for (int i = 1; i < levels.size(); i++) {
            Severity before = levels.get(i - 1);
            Severity level = levels.get(i);
            if (isLater(before.id(), level.id())) {
                reporter.report(Violation.at(
                                level.origin().at("id"),
                                "'" + level.id() + "' stands below '" + before.id() + "' and so counts as less severe")
                        .why("levels are listed severest first, and their place decides, not their number")
                        .hint("move it up, if " + level.id() + " is the severer one")
                        .of(level.id(), "id"));
            }
        }
    }

    /** Whether two ids that differ in their number only stand the wrong way round. */
    private static boolean isLater(String before, String id) {
        Matcher first = NUMBERED.matcher(before);
        Matcher second = NUMBERED.matcher(id);
        return first.matches()
                && second.matches()
                && first.group(1).equals(second.group(1))
                && Integer.parseInt(first.group(2)) > Integer.parseInt(second.group(2));
    }
}
