package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.render.Theme;
import dev.sitrep.rule.Reporter;
import dev.sitrep.rule.Rule;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;

/** A theme that does not come with Sitrep. */
final class UnknownTheme implements Rule<Content> {
    private static final RuleInfo INFO =
            new RuleInfo("unknown-theme", Level.ERROR, "The site's theme is one that comes with Sitrep");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Content content, Reporter reporter) {
        String theme = content.catalog().site().theme();
        if (theme != null && !Theme.exists(theme)) {
            reporter.report(Violation.at(content.catalog().site().origin().at("theme"), "unknown theme '" + theme + "'")
                    .hint("there are " + String.join(" and ", Theme.names())
                            + "; what the site changes of one goes into a folder theme/")
                    .of(null, "theme"));
        }
    }
}
