package dev.sitrep.site;

import dev.sitrep.deadline.Bearing;
import dev.sitrep.deadline.Forecast;
import dev.sitrep.deadline.Obligation;
import dev.sitrep.finding.Finding;
import dev.sitrep.finding.Level;
import dev.sitrep.load.Loader;
import dev.sitrep.load.SourceText;
import dev.sitrep.model.Gate;
import dev.sitrep.model.UrlRegistry;
import dev.sitrep.render.SiteFacts;
import dev.sitrep.rule.Baselining;
import dev.sitrep.rule.Runner;
import dev.sitrep.rule.Waiving;
import dev.sitrep.rules.Addresses;
import dev.sitrep.rules.Content;
import dev.sitrep.rules.Outcome;
import dev.sitrep.rules.Rules;
import dev.sitrep.rules.TextFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Runs all rules: over the records, over the text of their files, and over the facts of the innermost audience's pages. */
final class Inspection {
    private final Sources sources;
    private final Workers workers;
    private final Runner runner;
    private final Map<String, Level> levels;

    Inspection(Sources sources, Workers workers) {
        this.sources = sources;
        this.workers = workers;
        Gate gate = sources.catalog().site().gate();
        this.levels = gate == null ? Map.of() : gate.rules();
        this.runner = new Runner(levels);
    }

    /** Everything that is wrong, and what is owed. */
    Inspected run(Content content, Enforcement enforcement) {
        List<Finding> facts = new Waiving(sources.catalog().waivers(), content.asOf()).apply(facts(content));
        List<Finding> late = content.attributed(runner.run(Rules.deadlines(), content));
        List<Finding> found = new Baselining(sources.catalog().baseline())
                .apply(Stream.concat(facts.stream(), late.stream())
                        .distinct()
                        .sorted()
                        .toList());
        List<Finding> judged = enforcement.apply(found);
        List<Finding> exceptions = content.attributed(runner.run(Rules.exceptions(), new Outcome(content, judged)));
        List<Finding> findings =
                Stream.concat(judged.stream(), exceptions.stream()).sorted().toList();
        List<Obligation> enforced = enforcement.among(content.obligations()).stream()
                .filter(this::fails)
                .toList();
        return new Inspected(findings, content.obligations(), Forecast.next(enforced));
    }

    /** What is wrong whatever the clock says. */
    private List<Finding> facts(Content content) {
        List<Finding> findings = new ArrayList<>(runner.run(Rules.catalogue(), content));
        Loader.texts(sources.tree()).forEach(text -> findings.addAll(runner.run(Rules.text(), file(text))));
        List<String> audiences = sources.audiences();
        SiteFacts facts = new Publication(sources, workers).inspect(audiences.get(audiences.size() - 1));
        findings.addAll(runner.run(Rules.output(), facts));
        findings.addAll(runner.run(Rules.editions(), sources.shelf()));
        UrlRegistry registry = sources.catalog().urls();
        if (!registry.entries().isEmpty()) {
            findings.addAll(runner.run(Rules.addresses(), new Addresses(registry, UrlsFile.addresses(sources))));
        }
        return content.attributed(findings);
    }

    /** Whether the site lets it fail the gate, once it is overdue or its waiver ends. */
    private boolean fails(Obligation obligation) {
        String missed = obligation.bearing() == Bearing.FAILS ? obligation.rule() : null;
        return levels.getOrDefault(missed == null ? obligation.overdueRule() : missed, Level.ERROR) == Level.ERROR;
    }

    private static TextFile file(SourceText text) {
        return new TextFile(
                text.path(), text.text(), text.firstProseLine(), text.path().endsWith(".md"));
    }
}
