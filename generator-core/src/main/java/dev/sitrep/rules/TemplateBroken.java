package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.finding.Place;
import dev.sitrep.render.SiteFacts;
import dev.sitrep.render.TemplateFact;
import dev.sitrep.rule.Reporter;
import dev.sitrep.rule.Rule;
import dev.sitrep.rule.RuleInfo;
import java.util.stream.Collectors;

/** A template of the site's own theme that cannot be used. */
final class TemplateBroken implements Rule<SiteFacts> {
    @Override
    public RuleInfo info() {
        return new RuleInfo("template-broken", Level.ERROR, "The site's own templates can be used");
    }

    @Override
    public void check(SiteFacts site, Reporter reporter) {
        site.pages().values().stream()
                .flatMap(page -> page.templates().stream())
                .distinct()
                .forEach(fact -> report(fact, reporter));
    }

    private static void report(TemplateFact fact, Reporter reporter) {
        reporter.report(
                new Place("theme/templates/" + fact.template(), fact.line(), fact.column()),
                "this template cannot be used, so the theme's own took its place: " + inOneLine(fact.message()),
                "mend it, or delete it to use the theme's own");
    }

    /** FreeMarker names the expression on its second line, and adds advice for programmers below. */
    private static String inOneLine(String message) {
        return message.lines()
                .limit(2)
                .map(line -> line.replace("==> ", "")
                        .replaceAll("\\s*\\[in template .*", "")
                        .strip())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
