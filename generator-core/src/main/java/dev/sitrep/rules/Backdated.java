package dev.sitrep.rules;

import dev.sitrep.evidence.Attestation;
import dev.sitrep.evidence.Statement;
import dev.sitrep.evidence.Verdict;
import dev.sitrep.finding.Level;
import dev.sitrep.history.Revision;
import dev.sitrep.rule.Reporter;
import dev.sitrep.rule.Rule;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Something is said to have happened well before anything in git said so. What one commit stated late in one file is one finding. */
final class Backdated implements Rule<Content> {
    private static final RuleInfo INFO =
            new RuleInfo("backdated", Level.ERROR, "What is said to have happened was written down soon after it did");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Content content, Reporter reporter) {
        Map<String, List<Attestation>> late = new LinkedHashMap<>();
        for (Attestation attestation : content.evidence().attestations()) {
            Revision first = attestation.first();
            if (attestation.verdict() == Verdict.BACKDATED && first != null) {
                late.computeIfAbsent(attestation.path() + " " + first.commit(), key -> new ArrayList<>())
                        .add(attestation);
            }
        }
        late.values().forEach(claims -> reporter.report(violation(claims)));
    }

    private static Violation violation(List<Attestation> late) {
        Attestation shown = late.get(0);
        String field = shown.claim().field();
        // 'reviewed: { on: … }' is a review to people.
        String path = field.endsWith("/on") ? field.substring(0, field.length() - "/on".length()) : field;
        String name = path.substring(path.lastIndexOf('/') + 1);
        int others = late.size() - 1;
        String and = others == 0 ? "" : " and " + others + (others == 1 ? " other time" : " other times");
        return Violation.at(
                        shown.claim().place(),
                        "'" + name + "'" + and + (others == 0 ? " was " : " were ")
                                + (shown.before() == null ? "first stated " : "changed ") + delay(shown)
                                + " after the fact")
                .why(why(shown))
                .hint("correct the time if it is wrong; if it is right, waive it in waivers.yaml and say what shows it")
                .of(null, field)
                .identity("'" + name + "' was stated late");
    }

    private static String delay(Attestation attestation) {
        Revision first = attestation.first();
        return first == null ? "" : Gap.between(attestation.claim().at().instant(), first.committed());
    }

    private static String why(Attestation shown) {
        Revision first = shown.first();
        if (first == null) {
            return "";
        }
        Statement before = shown.before();
        String earlier = before == null
                ? ""
                : "; before, it said " + before.at().instant() + " (commit "
                        + before.revision().shortCommit() + " of "
                        + before.revision().committed() + ")";
        return "commit " + first.shortCommit() + " of " + first.committed() + " says so first" + earlier;
    }
}
