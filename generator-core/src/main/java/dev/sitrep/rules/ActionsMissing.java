package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.model.Incident;
import dev.sitrep.model.Index;
import dev.sitrep.model.Postmortem;
import dev.sitrep.model.PostmortemStatus;
import dev.sitrep.model.PostmortemTarget;
import dev.sitrep.model.Severity;
import dev.sitrep.rule.Reporter;
import dev.sitrep.rule.Rule;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;

/** A published postmortem of which nothing follows, although its severity asks for actions. */
final class ActionsMissing implements Rule<Content> {
    private static final RuleInfo INFO = new RuleInfo(
            "actions-missing", Level.ERROR, "Something is done about incidents whose severity asks for actions");
    private static final String SECTION = "actions";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Content content, Reporter reporter) {
        PaperLevels levels = new PaperLevels(content);
        for (Postmortem postmortem : content.catalog().postmortems()) {
            if (postmortem.status() != PostmortemStatus.PUBLISHED || hasActions(postmortem, content)) {
                continue;
            }
            for (Severity level : levels.of(postmortem)) {
                PostmortemTarget target = level.postmortem();
                if (target != null && target.sections().contains(SECTION)) {
                    reporter.report(Violation.at(
                                    postmortem.origin().at(SECTION), "the postmortem was published without any action")
                            .why(level.id() + " asks for actions ("
                                    + DutyPolicy.line(target.origin().at("sections")) + ")")
                            .hint("list them under 'actions' in the front matter, with 'owner' and 'due';"
                                    + " those in the prose are not followed up")
                            .of(postmortem.id(), SECTION));
                    break;
                }
            }
        }
    }

    /** Its own, or those of an incident that it covers. */
    private static boolean hasActions(Postmortem postmortem, Content content) {
        return !postmortem.actions().isEmpty()
                || Index.covered(postmortem).stream()
                        .flatMap(id -> content.index().incident(id).stream())
                        .map(Incident::actions)
                        .anyMatch(actions -> !actions.isEmpty());
    }
}
