package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.model.Look;
import dev.sitrep.render.CssColour;
import dev.sitrep.rule.Reporter;
import dev.sitrep.rule.Rule;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;

/** A colour that no stylesheet would take. */
final class ColourInvalid implements Rule<Content> {
    private static final RuleInfo INFO =
            new RuleInfo("colour-invalid", Level.ERROR, "The site's accent is a colour of CSS");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Content content, Reporter reporter) {
        Look look = content.catalog().site().look();
        String accent = look == null ? null : look.accent();
        if (accent != null && !CssColour.isValid(accent)) {
            reporter.report(
                    Violation.at(content.catalog().site().origin().at("look/accent"), "not a colour: '" + accent + "'")
                            .hint("write accent: \"#2f5d8a\", in quotes because of the #, or a name such as teal")
                            .of(null, "accent"));
        }
    }
}
