package dev.sitrep.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.sitrep.rule.Rule;
import dev.sitrep.rule.RuleInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keeps class, id, page and fixtures of every rule together. */
class RuleCatalogueTest {
    private static final Path PAGES = Path.of("../content/guide/pages/rules");

    static List<String> ids() {
        return Rules.all().stream().map(RuleInfo::id).toList();
    }

    @Test
    void everyRuleClassIsInTheCatalogueUnderItsName() {
        List<String> classes = new ClassFileImporter()
                .importPackages("dev.sitrep.rules").stream()
                        .filter(c -> c.isAssignableTo(Rule.class))
                        .filter(c -> !c.getModifiers().contains(JavaModifier.ABSTRACT))
                        .map(JavaClass::getSimpleName)
                        .map(RuleCatalogueTest::id)
                        .sorted()
                        .toList();
        assertThat(ids()).isEqualTo(classes);
    }

    @Test
    void summariesAreSentencesWithoutFullStop() {
        assertThat(Rules.all()).allSatisfy(rule -> assertThat(rule.summary()).matches("[A-Z].*[^.]"));
    }

    @Test
    void everyFixtureFolderBelongsToARule() {
        assertThat(Fixture.folders(Fixture.ALL))
                .map(Path::getFileName)
                .map(Path::toString)
                .isEqualTo(ids());
    }

    @Test
    void everyPageBelongsToARule() {
        assertThat(Fixture.folders(PAGES))
                .map(Path::getFileName)
                .map(Path::toString)
                .isEqualTo(ids().stream().map(id -> id + ".md").sorted().toList());
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyRuleHasGoodAndBadFixtures(String id) {
        List<Path> folders = Fixture.folders(Fixture.ALL.resolve(id));
        assertThat(folders)
                .allSatisfy(
                        folder -> assertThat(folder.getFileName().toString()).matches("(bad|good)-[a-z0-9-]+"))
                .anySatisfy(
                        folder -> assertThat(folder.getFileName().toString()).startsWith("bad-"))
                .anySatisfy(
                        folder -> assertThat(folder.getFileName().toString()).startsWith("good-"))
                .allSatisfy(folder -> assertThat(Files.exists(folder.resolve(Fixture.EXPECTED)))
                        .isEqualTo(folder.getFileName().toString().startsWith("bad-")));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyPageShowsItsFixtures(String id) throws IOException {
        RulePage page = RulePage.read(PAGES.resolve(id + ".md"));
        assertThat(page.text()).startsWith("---\nid: rule-" + id + "\ntitle: " + id + "\naudience: public\n---\n");
        assertThat(page.examples().keySet())
                .containsExactly("Why", "Bad", "Good", "How to mend it", "Levels and waivers");
        List<String> bad = files(id, "bad-");
        List<String> good = files(id, "good-");
        assertThat(page.examples().get("Bad"))
                .isNotEmpty()
                .allSatisfy(block ->
                        assertThat(bad).anySatisfy(file -> assertThat(file).contains(block)));
        assertThat(page.examples().get("Good"))
                .isNotEmpty()
                .allSatisfy(block ->
                        assertThat(good).anySatisfy(file -> assertThat(file).contains(block)));
    }

    /** The texts of a rule's fixtures. */
    private static List<String> files(String id, String prefix) throws IOException {
        try (Stream<Path> files = Files.walk(Fixture.ALL.resolve(id))) {
            return files.filter(Files::isRegularFile)
                    .filter(file ->
                            Fixture.ALL.resolve(id).relativize(file).toString().startsWith(prefix))
                    .map(RuleCatalogueTest::read)
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String id(String className) {
        return className.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
