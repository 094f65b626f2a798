package dev.sitrep.guide;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rules.Rules;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The manual's overview of the rules lists each as its class describes it. */
class GuideRulesTest {
    private static final Pattern ROW = Pattern.compile("^\\| \\[\\[rule-.*\\|$", Pattern.MULTILINE);

    @Test
    void everyRuleHasItsRow() {
        List<String> rows = ROW.matcher(GuidePage.named("rules").text())
                .results()
                .map(row -> row.group())
                .toList();
        Set<String> rules = Rules.all().stream().map(GuideRulesTest::row).collect(Collectors.toSet());
        String missing = rules.stream()
                .filter(row -> !rows.contains(row))
                .sorted()
                .collect(joining("\n", "add these to content/guide/pages/rules.md:\n", "\n"));
        assertThat(rows).as(missing).containsExactlyInAnyOrderElementsOf(rules);
    }

    private static String row(RuleInfo rule) {
        return "| [[rule-" + rule.id() + "]] | " + rule.level().key() + " | " + rule.summary() + " |";
    }
}
