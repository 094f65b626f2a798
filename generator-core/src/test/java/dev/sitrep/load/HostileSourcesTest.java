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
        String chain = IntStream.range(1, 5000)
                .mapToObj(i -> "a" + i + ": &a" + i + " [*a" + (i - 1) + "]\n")
                .collect(Collectors.joining());
        return List.of(
                new Bomb("billion laughs", "a0: &a0 [x]\n" + anchors, "values that aliases stand for"),
                new Bomb("aliases nested by aliases", "a0: &a0 [x]\n" + chain, "levels of nesting"),
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
            })
    void longScalarsKeysNamesAndCommentsAreReadOrRefused(String pattern) {
        String yaml = String.format(pattern, "1".repeat(900_000));

        Catalog catalog =
                Assertions.assertTimeoutPreemptively(PATIENCE, () -> Loader.load(MapTree.of("pages/x.yaml", yaml)));

        assertThat(catalog.pages().size() + catalog.unreadable().size()).isEqualTo(1);
        assertThat(catalog.problems())
                .allSatisfy(problem -> assertThat(problem.facts()).allMatch(fact -> fact.length() < 1000));
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
    void aTruncatedRecordGivesProblemsAndNeverAnException() {
        byte[] whole = Samples.incident().getBytes(UTF_8);
        assertThat(Loader.load(new MapTree().with("incidents/x.md", whole)).problems())
                .isEmpty();
        int proseStart = Samples.incident().indexOf("---\n", 4);
        for (int length = 0; length < proseStart; length++) {
            byte[] part = Arrays.copyOf(whole, length);

            Catalog catalog = Loader.load(new MapTree().with("incidents/x.md", part));

            assertThat(catalog.problems()).as("%s bytes", length).isNotEmpty();
            assertThat(catalog.unreadable()).as("%s bytes", length).hasSize(1);
        }
    }

    @Test
    void aRecordWithAnyByteReplacedIsReadOrReported() {
        byte[] whole = Samples.incident().getBytes(UTF_8);
        Random random = new Random(42);
        for (int i = 0; i < whole.length; i++) {
            byte[] mutant = whole.clone();
            mutant[i] = (byte) random.nextInt(256);

            Catalog catalog = Loader.load(new MapTree().with("incidents/x.md", mutant));

            assertThat(catalog.incidents().size() + catalog.unreadable().size()).isEqualTo(1);
        }
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
