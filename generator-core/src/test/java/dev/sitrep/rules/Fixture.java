package dev.sitrep.rules;

import dev.sitrep.edition.ArtifactFiles;
import dev.sitrep.edition.Shelf;
import dev.sitrep.finding.Finding;
import dev.sitrep.load.Loader;
import dev.sitrep.model.Catalog;
import dev.sitrep.model.Gate;
import dev.sitrep.report.Console;
import dev.sitrep.rule.Rule;
import dev.sitrep.rule.Runner;
import dev.sitrep.rule.Waiving;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A small site below {@code src/test/resources/rules/<rule>/}. One named {@code bad-…} has, in {@code expected.txt},
 * what its rule finds; one named {@code good-…} has nothing that its rule finds.
 */
record Fixture(String rule, Path folder) {
    static final Path ALL = Path.of("src/test/resources/rules");
    static final String EXPECTED = "expected.txt";
    private static final Instant AS_OF = Instant.parse("2026-02-20T02:00:00Z");

    static List<Fixture> all() {
        return folders(ALL).stream()
                .flatMap(rule -> folders(rule).stream()
                        .map(folder -> new Fixture(rule.getFileName().toString(), folder)))
                .toList();
    }

    /** What is in a folder, sorted, so that a stray file is seen too. */
    static List<Path> folders(Path parent) {
        try (Stream<Path> children = Files.list(parent)) {
            return children.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isBad() {
        return folder.getFileName().toString().startsWith("bad-");
    }

    /** Whether its rule looks at rendered pages, so that the whole pipeline has to run. */
    boolean isAboutPages() {
        return !mine(Rules.output()).isEmpty() || !mine(Rules.addresses()).isEmpty();
    }

    String expected() throws IOException {
        return Files.readString(folder.resolve(EXPECTED));
    }

    /** What its rule finds, as the console shows it. */
    String findings(FixtureTree tree) {
        Catalog catalog = Loader.load(tree);
        Content content =
                Content.of(catalog, Loader.prose(tree), AS_OF, tree.history().evidence(catalog, tree));
        Gate gate = catalog.site().gate();
        Runner runner = new Runner(gate == null ? Map.of() : gate.rules());
        List<Finding> findings = new ArrayList<>(runner.run(mine(Rules.catalogue()), content));
        findings.addAll(runner.run(mine(Rules.deadlines()), content));
        Loader.texts(tree)
                .map(text -> new TextFile(
                        text.path(),
                        text.text(),
                        text.firstProseLine(),
                        text.path().endsWith(".md")))
                .forEach(text -> findings.addAll(runner.run(mine(Rules.text()), text)));
        Shelf shelf = new Shelf(catalog.editions(), tree, ArtifactFiles.NONE);
        findings.addAll(runner.run(mine(Rules.editions()), shelf));
        if (isAboutPages()) {
            findings.addAll(OutputFindings.of(tree, rule, AS_OF));
        }
        List<Rule<Outcome>> exceptions = mine(Rules.exceptions());
        if (!exceptions.isEmpty()) {
            findings.addAll(runner.run(exceptions, new Outcome(content, others(runner, content))));
        }
        return Console.render(content.attributed(findings), new FixtureLines(tree));
    }

    /** What the rules about the records find, as far as a waiver or the baseline concerns it. */
    private static List<Finding> others(Runner runner, Content content) {
        List<Finding> found = new ArrayList<>(runner.run(Rules.catalogue(), content));
        found.addAll(runner.run(Rules.deadlines(), content));
        return new Waiving(content.catalog().waivers(), AS_OF).apply(content.attributed(found));
    }

    @Override
    public String toString() {
        return rule + "/" + folder.getFileName();
    }

    private <S> List<Rule<S>> mine(List<Rule<S>> rules) {
        return rules.stream().filter(r -> r.info().id().equals(rule)).toList();
    }
}
