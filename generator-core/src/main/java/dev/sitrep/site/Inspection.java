package dev.sitrep.site;

import dev.sitrep.finding.Finding;
import dev.sitrep.finding.Level;
import dev.sitrep.load.Loader;
import dev.sitrep.load.SourceText;
import dev.sitrep.model.Gate;
import dev.sitrep.render.SiteFacts;
import dev.sitrep.rule.Runner;
import dev.sitrep.rules.Content;
import dev.sitrep.rules.Rules;
import dev.sitrep.rules.TextFile;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs all rules: over the records, over the text of their files, and over the facts of the innermost audience's pages. */
final class Inspection {
    private final Sources sources;
    private final Workers workers;

    Inspection(Sources sources, Workers workers) {
        this.sources = sources;
        this.workers = workers;
    }

    /** Everything that is wrong, worst first. */
    List<Finding> run(Instant asOf) {
        Gate gate = sources.catalog().site().gate();
        Map<String, Level> levels = gate == null ? Map.of() : gate.rules();
        Runner runner = new Runner(levels);
        Content content = Content.of(sources.catalog(), Loader.prose(sources.tree()), asOf);
        List<Finding> findings = new ArrayList<>(runner.run(Rules.catalogue(), content));
        findings.addAll(runner.run(Rules.deadlines(), content));
        Loader.texts(sources.tree()).forEach(text -> findings.addAll(runner.run(Rules.text(), file(text))));
        List<String> audiences = sources.audiences();
        SiteFacts facts = new Publication(sources, workers).inspect(audiences.get(audiences.size() - 1));
        findings.addAll(runner.run(Rules.output(), facts));
        return content.attributed(findings).stream().distinct().sorted().toList();
    }

    private static TextFile file(SourceText text) {
        return new TextFile(
                text.path(), text.text(), text.firstProseLine(), text.path().endsWith(".md"));
    }
}
