package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.model.Postmortem;
import dev.sitrep.model.Unreadable;
import dev.sitrep.rule.Reporter;
import dev.sitrep.rule.Rule;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;
import java.util.Set;
import java.util.stream.Collectors;

/** A postmortem of nothing. */
final class PostmortemWithoutIncident implements Rule<Content> {
    private static final RuleInfo INFO = new RuleInfo(
            "postmortem-without-incident", Level.ERROR, "Every postmortem says which incident it is about");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Content content, Reporter reporter) {
        Set<String> unreadable =
                content.catalog().unreadable().stream().map(Unreadable::id).collect(Collectors.toSet());
        for (Postmortem postmortem : content.catalog().postmortems()) {
            String id = postmortem.id();
            boolean names =
                    postmortem.incident() != null || !postmortem.incidents().isEmpty();
            if (!names && content.index().incident(id).isEmpty() && !unreadable.contains(id)) {
                reporter.report(Violation.at(
                                postmortem.origin().place(),
                                "the postmortem names no incident, and none has the id '" + id + "'")
                        .hint("add 'incident: …', or 'incidents: [ … ]' if it covers several")
                        .of(id, "incident"));
            }
        }
    }
}
