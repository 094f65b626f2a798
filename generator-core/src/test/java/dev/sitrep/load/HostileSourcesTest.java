package dev.sitrep.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.sitrep.model.Catalog;
import dev.sitrep.model.Problem;
import dev.sitrep.model.ProblemType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileSourcesTest {
    /** Generous, for a busy machine: what is not refused outright would take hours. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    static List<Bomb> bombs() {
        String anchors = IntStream.range(1, 40)
                .mapToObj(i -> "a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ",").repeat(9) + "x]\n")
                .collect(Collectors.joining());
        String deep = "a: &a " + "[".repeat(40) + "]".repeat(40) + "\nb: " + "[".repeat(40) + "*a" + "]".repeat(40);
        return List.of(
                new Bomb("billion laughs", "a0: &a0 [x]\n" + anchors, "values that aliases stand for"),
                new Bomb("nesting below an alias", deep, "levels of nesting"),
                new Bomb(
                        "nesting in flow style",
                        "a: " + "[".repeat(100_000) + "]".repeat(100_000),
                        "levels of nesting"),
                new Bomb("nothing but brackets", "[".repeat(1_000_000), "levels of nesting"),
                new Bomb("nothing but braces", "{".repeat(1_000_000), "levels of nesting"),
                new Bomb("nesting of braces", "{a: ".repeat(200_000), "levels of nesting"),
                new Bomb("nesting of dashes", "- ".repeat(100_000) + "x", "levels of nesting"),
                new Bomb("nesting of question marks", "? ".repeat(100_000) + "x", "levels of nesting"),
                new Bomb("nesting by indentation", indented(1000), "levels of nesting"),
                new Bomb("very many values", "a: [" + "1,".repeat(400_000) + "]", "keys and values"),
                new Bomb("a key of a book's length", "x".repeat(500) + ": 1", "characters of a key"),
                new Bomb("long ways to many values", longWays(), "characters of keys"),
                new Bomb("a huge file", "title: " + "x".repeat(2_000_000), "bytes"));
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void whatIsBeyondTheLimitsIsRefused(Bomb bomb) {
        for (String path : List.of("pages/x.yaml", "sitrep.yaml", "pages/x.md")) {
            String text = path.endsWith(".md") ? "---\n" + bomb.yaml() + "\n---\n" : bomb.yaml();

            Catalog catalog = Assertions.assertTimeoutPreemptively(PATIENCE, () -> Loader.load(MapTree.of(path, text)));

            assertThat(catalog.unreadable()).hasSize(1);
            assertThat(catalog.problems().get(0).type()).isEqualTo(ProblemType.LIMIT);
            assertThat(catalog.problems().get(0).facts().get(0)).isEqualTo(bomb.limit());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pass: %1$s",
                "nav: %1$s",
                "%1$s: 1",
                "title: \"%1$s\"",
                "reviewed: %1$s",
                "review-every: %1$s",
                "title: &%1$s x",
                "title: !%1$s x",
                "title: *%1$s",
                "# %1$s",
                "%%%1$s",
                "title: '%1$s",
                "title: '%1$s' x: y",
                "title: x %1$s: y: z",
                "{ title: x, %1$s @x: y }",
                "[ a %1$s: #b, ",
                "breaches: [ { target: %1$s, why: \u201a%1$s } ]",
                "reviewed: 2026-01-01 10:00 x%1$sy z",
                "review-every: 1%1$sday%1$s.",
            })
    void longScalarsKeysNamesAndCommentsAreReadOrRefused(String pattern) {
        for (String filling :
                List.of("1", " ", "- ", "a, ", "\u00e2\u20ac\u201d", "\u201a\u00c4\u00ee", "\ud83d\udea8")) {
            String yaml = String.format(pattern, filling.repeat(100_000 / filling.length()));

            Catalog catalog =
                    Assertions.assertTimeoutPreemptively(PATIENCE, () -> Loader.load(MapTree.of("pages/x.yaml", yaml)));

            assertThat(catalog.pages().size() + catalog.unreadable().size()).isEqualTo(1);
            assertThat(catalog.problems())
                    .allSatisfy(problem -> assertThat(problem.facts()).allMatch(fact -> fact.length() < 1000));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "timezone: a%1$sb",
                "language: a%1$sb",
                "rebuild-every: 1%1$sday",
                "uptime: { days: 1%1$s, weights: { a%1$sb: 1 } }",
                "gate: { enforce-from: 2026-01-01 10:00%1$sx y, warn-before: a%1$sb }",
            })
    void longValuesOfEveryTypeAreRefused(String pattern) {
        for (String filling : List.of("1", " ", "-", "a")) {
            String yaml = String.format(pattern, filling.repeat(300_000));

            Catalog catalog =
                    Assertions.assertTimeoutPreemptively(PATIENCE, () -> Loader.load(MapTree.of("sitrep.yaml", yaml)));

            assertThat(catalog.problems()).isNotEmpty();
        }
    }

    @Test
    void longValuesInCalendarsAndDrillsAreRefused() {
        String spaces = " ".repeat(500_000);
        MapTree tree = new MapTree()
                .with("calendars.yaml", "calendars: { a: { hours: { mon: 'a" + spaces + "b', sat: 'x' } } }")
                .with("drills/a.yaml", "plan: { every: 'first" + spaces + "tuesday', from: '2026" + spaces + "1' }")
                .with("oncall.yaml", "schedules: { a: { rotations: [ { days: ['mon" + spaces + "tue'] } ] } }");

        Catalog catalog = Assertions.assertTimeoutPreemptively(PATIENCE, () -> Loader.load(tree));

        assertThat(catalog.problems()).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"corpora/yaml-test-suite", "corpora/JSONTestSuite", "corpora/blns", "oddities"})
    void whateverCorporaHoldIsReadOrReported(String corpus) throws IOException {
        MapTree tree = new MapTree();
        int files = 0;
        try (Stream<Path> walk = Files.walk(SharedData.path("data/" + corpus))) {
            for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                byte[] bytes = Files.readAllBytes(file);
                tree.with("pages/p" + files + ".yaml", bytes);
                tree.with("incidents/i" + files + ".md", inFrontMatter(bytes));
                tree.with("drills/d" + files + ".md", bytes);
                files++;
            }
        }

        Catalog catalog = Assertions.assertTimeoutPreemptively(PATIENCE, () -> Loader.load(tree));

        assertThat(catalog.pages().size()
                        + catalog.incidents().size()
                        + catalog.drills().size()
                        + catalog.unreadable().size())
                .isEqualTo(files * 3);
        assertThat(catalog.unreadable())
                .allSatisfy(file -> assertThat(file.problems()).as(file.path()).isNotEmpty());
    }

    @Test
    void aWholeRecordHasNoProblems() {
        assertThat(Loader.load(MapTree.of("incidents/x.md", Samples.incident())).problems())
                .isEmpty();
    }

    @Test
    void aRecordCutAtAnyByteGivesProblemsAndNeverAnException() {
        byte[] whole = Samples.incident().getBytes(UTF_8);
        int frontMatter = Samples.incident().indexOf("---\n", 4);
        MapTree tree = new MapTree();
        for (int length = 0; length < frontMatter; length++) {
            tree.with(String.format("incidents/%04d.md", length), Arrays.copyOf(whole, length));
            tree.with(String.format("drills/%04d.yaml", length), Arrays.copyOfRange(whole, 4, 4 + length));
        }

        Catalog catalog = Loader.load(tree);

        assertThat(catalog.unreadable())
                .filteredOn(file -> file.type().equals("incidents"))
                .hasSize(frontMatter)
                .allSatisfy(file -> assertThat(file.problems()).as(file.path()).isNotEmpty());
        assertThat(catalog.drills().size()).isPositive();
    }

    @Test
    void aRecordWithAnyByteReplacedIsReadOrReported() {
        byte[] whole = Samples.incident().getBytes(UTF_8);
        Random random = new Random(42);
        MapTree tree = new MapTree();
        for (int i = 0; i < whole.length; i++) {
            byte[] mutant = whole.clone();
            mutant[i] = (byte) random.nextInt(256);
            tree.with("incidents/" + i + ".md", mutant);
        }

        Catalog catalog = Loader.load(tree);

        assertThat(catalog.incidents().size() + catalog.unreadable().size()).isEqualTo(whole.length);
        assertThat(catalog.unreadable())
                .isNotEmpty()
                .allSatisfy(file -> assertThat(file.problems()).as(file.path()).isNotEmpty());
    }

    @Test
    void aFileThatCannotBeReadCostsOnlyItself() {
        MapTree tree =
                new MapTree().with("pages/good.md", "---\ntitle: x\n---\n").without("pages/lost.md");

        Catalog catalog = Loader.load(tree);

        assertThat(catalog.pages()).hasSize(1);
        assertThat(catalog.unreadable()).hasSize(1);
        assertThat(catalog.problems())
                .extracting(Problem::type, problem -> problem.facts().get(0))
                .containsExactly(tuple(ProblemType.FILE_UNREADABLE, NoSuchFileException.class.getSimpleName()));
    }

    private static byte[] inFrontMatter(byte[] yaml) {
        byte[] file = new byte[yaml.length + 9];
        System.arraycopy("---\n".getBytes(UTF_8), 0, file, 0, 4);
        System.arraycopy(yaml, 0, file, 4, yaml.length);
        System.arraycopy("\n---\n".getBytes(UTF_8), 0, file, yaml.length + 4, 5);
        return file;
    }

    private static String longWays() {
        String keys = IntStream.range(0, 50)
                .mapToObj(i -> "{ " + "x".repeat(190) + i + ": ")
                .collect(Collectors.joining());
        return "a: " + keys + "[" + "1,".repeat(50_000) + "]" + "}".repeat(50);
    }

    private static String indented(int levels) {
        return IntStream.range(0, levels).mapToObj(i -> " ".repeat(i) + "a:\n").collect(Collectors.joining());
    }

    /** Sources that would cost too much, and the limit that stops them. */
    record Bomb(String name, String yaml, String limit) {
        @Override
        public String toString() {
            return name;
        }
    }
}
