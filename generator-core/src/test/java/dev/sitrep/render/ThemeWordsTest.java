package dev.sitrep.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sitrep.model.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The templates of every theme ask for no word that it does not have. */
class ThemeWordsTest {
    private static final Path THEMES = Path.of("../themes/src/main/resources/dev/sitrep/themes");
    private static final Pattern WORD = Pattern.compile("t\\.[wf]\\(\"([a-z0-9.-]+)\"[,)]");
    private static final Pattern COUNTED = Pattern.compile("t\\.n\\(\"([a-z0-9.-]+)\",");

    static Stream<String> themes() {
        return Theme.names().stream();
    }

    @ParameterizedTest
    @MethodSource("themes")
    void templatesFindTheirWords(String theme) throws IOException {
        Map<String, String> words = Theme.of(theme, TestSite.empty()).words(Language.EN);
        Set<String> missing = new TreeSet<>();
        try (Stream<Path> templates = Files.list(THEMES.resolve(theme).resolve("templates"))) {
            for (Path template : templates.sorted().toList()) {
                String text = Files.readString(template);
                for (Matcher word = WORD.matcher(text); word.find(); ) {
                    if (!words.containsKey(word.group(1))) {
                        missing.add(template.getFileName() + ": " + word.group(1));
                    }
                }
                for (Matcher word = COUNTED.matcher(text); word.find(); ) {
                    if (!words.containsKey(word.group(1) + ".other")) {
                        missing.add(template.getFileName() + ": " + word.group(1) + ".other");
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }
}
