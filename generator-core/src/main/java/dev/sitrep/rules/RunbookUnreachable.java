package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.model.Catalog;
import dev.sitrep.model.Page;
import dev.sitrep.model.Prose;
import dev.sitrep.model.Runbook;
import dev.sitrep.rule.Reporter;
import dev.sitrep.rule.Rule;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A runbook that nothing leads to. */
final class RunbookUnreachable implements Rule<Content> {
    private static final RuleInfo INFO =
            new RuleInfo("runbook-unreachable", Level.WARNING, "Something leads to every runbook");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Content content, Reporter reporter) {
        Catalog catalog = content.catalog();
        Set<String> named = new HashSet<>();
        References.each(catalog, EnumSet.of(ReferenceKind.RUNBOOK), reference -> named.add(reference.id()));
        List<Runbook> left = new ArrayList<>(catalog.runbooks());
        left.removeIf(runbook -> !runbook.alerts().isEmpty()
                || named.contains(runbook.id())
                || runbook.formerIds().stream().anyMatch(named::contains));
        Stream<Prose> texts = Stream.concat(
                catalog.runbooks().stream().map(Runbook::body),
                catalog.pages().stream().map(Page::body));
        texts.takeWhile(text -> !left.isEmpty()).forEach(prose -> {
            String text = content.prose().read(prose);
            left.removeIf(runbook -> leads(text, prose, runbook));
        });
        left.forEach(runbook -> reporter.report(Violation.at(
                        runbook.origin().place(), "nothing leads to the runbook '" + runbook.id() + "'")
                .hint("name it at an alert, a stage of the workflow or a drill, or link to it from another runbook")
                .of(runbook.id(), null)));
    }

    /** Whether the prose of another record has a link to the runbook. */
    private static boolean leads(String text, Prose prose, Runbook runbook) {
        String path = runbook.origin().path();
        return !prose.path().equals(path)
                && (text.contains("[[" + runbook.id()) || text.contains(path.substring(path.lastIndexOf('/') + 1)));
    }
}
