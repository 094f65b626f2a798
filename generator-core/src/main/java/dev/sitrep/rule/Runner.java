package dev.sitrep.rule;

import dev.sitrep.finding.Finding;
import dev.sitrep.finding.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs rules over a subject, at the levels of a site. */
public final class Runner {
    private final Map<String, Level> levels;

    /**
     * A runner for a site.
     *
     * @param levels that replace those of the rules, by rule id
     */
    public Runner(Map<String, Level> levels) {
        this.levels = Map.copyOf(levels);
    }

    /** What the rules find, in their order. Rules that are off do not run. */
    public <S> List<Finding> run(List<? extends Rule<S>> rules, S subject) {
        List<Finding> findings = new ArrayList<>();
        for (Rule<S> rule : rules) {
            RuleInfo info = rule.info();
            Level level = levels.getOrDefault(info.id(), info.level());
            if (level != Level.OFF) {
                rule.check(subject, violation -> findings.add(violation.asFinding(info.id(), level)));
            }
        }
        return findings;
    }
}
