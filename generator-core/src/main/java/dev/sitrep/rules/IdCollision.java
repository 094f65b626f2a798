package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.rule.Reporter;
import dev.sitrep.rule.Rule;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;
import java.util.HashMap;
import java.util.Map;

/** Two ids that a person, or a file system, takes for one another. */
final class IdCollision implements Rule<Content> {
    private static final RuleInfo INFO =
            new RuleInfo("id-collision", Level.ERROR, "Ids of one kind are told apart at sight");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Content content, Reporter reporter) {
        Map<String, Identifier> seen = new HashMap<>();
        for (Identifier id : Identifiers.of(content.catalog())) {
            Identifier first = seen.putIfAbsent(id.kind() + '\n' + LookAlikes.skeleton(id.id()), id);
            if (first != null && !id.id().equals(first.id()) && !isOneThing(id, first) && !isOneFile(id, first)) {
                reporter.report(collision(id, first));
            }
        }
    }

    /** An alias may be the id in other letters. A former id may not: it has a page of its own, which redirects. */
    private static boolean isOneThing(Identifier id, Identifier first) {
        boolean records = id.record() != null || first.record() != null;
        return id.origin().equals(first.origin()) && !records;
    }

    /** Their files collide too, which is another rule's. */
    private static boolean isOneFile(Identifier id, Identifier first) {
        String path = id.origin().path();
        String other = first.origin().path();
        return !path.equals(other) && LookAlikes.skeleton(path).equals(LookAlikes.skeleton(other));
    }

    private static Violation collision(Identifier id, Identifier first) {
        String foreign = LookAlikes.foreign(id.id() + first.id());
        return Violation.at(
                        id.place(),
                        "the id '" + id.id() + "' is easily taken for '" + first.id() + "' of another " + id.kind())
                .why("they differ only " + LookAlikes.difference(id.id(), first.id())
                        + (foreign.isEmpty() ? "" : ": " + foreign) + " (" + first.place() + ")")
                .hint("give one of them another id")
                .of(id.record(), "id");
    }
}
