package dev.sitrep;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The design's table of packages. A package that is not in it, or that uses what it may not, fails the build. */
class PackageTableTest {
    /** Package → what it may use: our packages by their name, libraries by their prefix. */
    private static final Map<String, Set<String>> MAY_USE = new TreeMap<>(Map.ofEntries(
            entry("finding", Set.of()),
            entry("model", Set.of("finding")),
            entry("load", Set.of("finding", "model", "tools.jackson", "org.snakeyaml")),
            entry("history", Set.of("model", "org.eclipse.jgit")),
            entry("evidence", Set.of("finding", "model", "load", "history", "format")),
            entry("deadline", Set.of("finding", "model", "de.focus_shift.jollyday")),
            entry("uptime", Set.of("model", "deadline")),
            entry("rule", Set.of("finding", "model")),
            entry(
                    "rules",
                    Set.of(
                            "finding",
                            "model",
                            "deadline",
                            "evidence",
                            "history",
                            "uptime",
                            "rule",
                            "edition",
                            "render",
                            "com.google.i18n.phonenumbers")),
            entry("audience", Set.of("finding", "model")),
            entry("edition", Set.of("model", "format", "tools.jackson")),
            entry(
                    "revision",
                    Set.of("finding", "model", "load", "history", "audience", "com.github.difflib", "org.jsoup")),
            entry("markdown", Set.of("finding", "com.vladsch.flexmark", "org.jsoup")),
            // What an audience may not see never reaches a view: it takes the catalogue projected, and in no other
            // type.
            entry(
                    "view",
                    Set.of(
                            "finding",
                            "model",
                            "markdown",
                            "deadline",
                            "audience",
                            "uptime",
                            "search",
                            "history",
                            "evidence",
                            "edition",
                            "revision")),
            entry("search", Set.of()),
            entry("render", Set.of("finding", "model", "view", "freemarker")),
            entry(
                    "api",
                    Set.of(
                            "model",
                            "deadline",
                            "view",
                            "format",
                            "tools.jackson",
                            "com.fasterxml.jackson.annotation",
                            "javax.xml.stream")),
            entry("write", Set.of("finding", "model")),
            entry("publish", Set.of("history", "write", "org.eclipse.jgit")),
            entry("format", Set.of("tools.jackson", "javax.xml.stream")),
            entry("feed", Set.of("view", "format", "javax.xml.stream")),
            entry(
                    "report",
                    Set.of("finding", "model", "deadline", "rule", "format", "tools.jackson", "javax.xml.stream")),
            entry(
                    "site",
                    Set.of(
                            "finding",
                            "model",
                            "load",
                            "deadline",
                            "history",
                            "evidence",
                            "revision",
                            "rule",
                            "rules",
                            "audience",
                            "edition",
                            "markdown",
                            "view",
                            "render",
                            "api",
                            "search",
                            "write",
                            "publish",
                            "format",
                            "feed",
                            "report"))));

    private static final Path SOURCES = Path.of("src/main/java/dev/sitrep");
    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.sitrep");

    @Test
    void namesEveryPackage() {
        Set<String> found = CORE.stream()
                .map(c -> c.getPackageName().substring("dev.sitrep.".length()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(MAY_USE.keySet()).isEqualTo(found);
    }

    @ParameterizedTest
    @MethodSource("packages")
    void mayUseNoMoreThanTheTableSays(String name) {
        String[] allowed = Stream.concat(
                        Stream.of("java..", "org.jspecify..", identifier(name)),
                        MAY_USE.get(name).stream().map(PackageTableTest::identifier))
                .toArray(String[]::new);
        classes()
                .that()
                .resideInAPackage(identifier(name))
                .should()
                .onlyDependOnClassesThat(are(resideInAnyPackage(allowed).or(primitive())))
                .check(CORE);
    }

    @Test
    void hasNoCycle() {
        slices().matching("dev.sitrep.(*)").should().beFreeOfCycles().check(CORE);
    }

    @Test
    void givesEveryPackageACharter() throws Exception {
        for (String name : MAY_USE.keySet()) {
            Class<?> info = Class.forName("dev.sitrep." + name + ".package-info");
            assertThat(info.getPackage().isAnnotationPresent(NullMarked.class))
                    .as("dev.sitrep.%s is @NullMarked", name)
                    .isTrue();
            assertThat(Files.readString(SOURCES.resolve(name).resolve("package-info.java")))
                    .as("charter of dev.sitrep.%s", name)
                    .startsWith("/**");
        }
    }

    @Test
    void holdsNoStateThatChanges() {
        fields().that()
                .areStatic()
                .and()
                .areNotFinal()
                .should()
                .notBeStatic()
                .allowEmptyShould(true)
                .check(CORE);
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName(ThreadLocal.class.getName())
                .check(CORE);
    }

    @Test
    void asksTheMachineForNothingThatDiffersBetweenMachines() {
        noClasses()
                .should()
                .callMethod(java.util.Locale.class, "getDefault")
                .orShould()
                .callMethod(java.time.ZoneId.class, "systemDefault")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.Clock.class, "systemUTC")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "lineSeparator")
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .check(CORE);
    }

    @Test
    void namesNoClassAfterNothing() {
        classes()
                .should()
                .haveNameNotMatching(".*(Util|Utils|Helper|Manager|Impl|Common)(\\$.*)?")
                .check(CORE);
    }

    @Test
    void keepsFilesShort() throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(SOURCES)) {
            files = found.filter(file -> file.toString().endsWith(".java")).toList();
        }
        Map<Path, Integer> lines = new TreeMap<>();
        for (Path file : files) {
            lines.put(file, Files.readAllLines(file).size());
        }
        assertThat(lines)
                .allSatisfy(
                        (file, count) -> assertThat(count).as(file.toString()).isLessThanOrEqualTo(300));
        List<Integer> sorted = lines.values().stream().sorted().toList();
        assertThat(sorted.get(sorted.size() / 2)).as("median").isLessThan(60);
    }

    static Set<String> packages() {
        return MAY_USE.keySet();
    }

    private static String identifier(String allowed) {
        return MAY_USE.containsKey(allowed) ? "dev.sitrep." + allowed : allowed + "..";
    }

    private static DescribedPredicate<JavaClass> primitive() {
        return DescribedPredicate.describe("primitive", c -> c.isPrimitive() || c.isArray());
    }
}
