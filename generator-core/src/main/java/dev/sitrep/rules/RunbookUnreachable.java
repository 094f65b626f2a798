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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A runbook that nothing leads to. */
final class RunbookUnreachable implements Rule<Content> {
    private static final RuleInfo INFO =
            new RuleInfo("runbook-unreachable", Level.WARNING, "Something leads to every runbook");
    private static final Pattern LINK =
            Pattern.compile("\\[\\[([^\\]|#\\n]+)|\\](?:\\(|:)[ \\t]*+<?([^()\\s#>]+\\.md)\\b");

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
        if (!left.isEmpty()) {
            Stream<Prose> texts = Stream.concat(
                    catalog.runbooks().stream().map(Runbook::body),
                    catalog.pages().stream().map(Page::body));
            texts.forEach(prose -> linked(content.prose().read(prose), prose.path(), named));
            left.removeIf(runbook -> named.contains(runbook.id()) || named.contains(fileName(runbook)));
        }
        left.forEach(runbook -> reporter.report(Violation.at(
                        runbook.origin().place(), "nothing leads to the runbook '" + runbook.id() + "'")
                .hint("name it at an alert, a stage of the workflow or a drill, or link to it from another runbook")
                .of(runbook.id(), null)));
    }

    /** Notes what a text links to: ids, and names of files. */
    private static void linked(String text, String path, Set<String> named) {
        Matcher link = LINK.matcher(text);
        while (link.find()) {
            String target = link.group(1) == null ? link.group(2) : link.group(1);
            String name = target.substring(target.lastIndexOf('/') + 1);
            if (!path.endsWith("/" + name) && !path.endsWith("/" + name + ".md")) {
                named.add(name);
            }
        }
    }

    private static String fileName(Runbook runbook) {
        String path = runbook.origin().path();
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
