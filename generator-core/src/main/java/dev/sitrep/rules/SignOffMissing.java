package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.finding.Place;
import dev.sitrep.model.Postmortem;
import dev.sitrep.model.PostmortemStatus;
import dev.sitrep.model.PostmortemTarget;
import dev.sitrep.model.Severity;
import dev.sitrep.model.SignOff;
import dev.sitrep.rule.Reporter;
import dev.sitrep.rule.Rule;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A published postmortem that somebody has yet to sign. */
final class SignOffMissing implements Rule<Content> {
    private static final RuleInfo INFO = new RuleInfo(
            "sign-off-missing", Level.ERROR, "Published postmortems are signed by those whom their severity names");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Content content, Reporter reporter) {
        PaperLevels levels = new PaperLevels(content);
        for (Postmortem postmortem : content.catalog().postmortems()) {
            if (postmortem.status() != PostmortemStatus.PUBLISHED) {
                continue;
            }
            Set<String> seen = new HashSet<>();
            for (Severity level : levels.of(postmortem)) {
                PostmortemTarget target = level.postmortem();
                if (target != null) {
                    target.signOff().stream()
                            .filter(seen::add)
                            .filter(role -> !isSigned(postmortem.signOff().get(role)))
                            .forEach(role -> reporter.report(missing(postmortem, role, level, target)));
                }
            }
        }
    }

    private static boolean isSigned(@Nullable SignOff signOff) {
        return signOff != null && signOff.by() != null && signOff.on() != null;
    }

    private static Violation missing(Postmortem postmortem, String role, Severity level, PostmortemTarget target) {
        SignOff begun = postmortem.signOff().get(role);
        String field = "sign-off/" + role;
        Place place = begun == null
                ? postmortem.origin().at("sign-off")
                : postmortem.origin().keyAt(field);
        String message = begun == null
                ? "the sign-off of '" + role + "' is missing"
                : "the sign-off of '" + role + "' does not say " + (begun.by() == null ? "who signed" : "when");
        return Violation.at(place, message)
                .why(level.id() + " asks for it ("
                        + DutyPolicy.line(target.origin().at("sign-off")) + ")")
                .hint("write 'sign-off: { " + role + ": { by: …, on: … } }' once it is read and agreed to")
                .of(postmortem.id(), field);
    }
}
