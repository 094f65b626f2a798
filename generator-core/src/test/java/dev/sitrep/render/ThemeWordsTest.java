package dev.sitrep.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The templates ask for no word that the theme does not have. */
class ThemeWordsTest {
    private static final Path THEME = Path.of("../themes/src/main/resources/dev/sitrep/themes/beacon");
    private static final Pattern WORD = Pattern.compile("t\\.[wf]\\(\"([a-z0-9.-]+)\"[,)]");
    private static final Pattern COUNTED = Pattern.compile("t\\.n\\(\"([a-z0-9.-]+)\",");

    @Test
    void templatesFindTheirWords() throws IOException {
        Properties words = words("en");
        Set<String> missing = new TreeSet<>();
        try (Stream<Path> templates = Files.list(THEME.resolve("templates"))) {
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

    private static Properties words(String language) throws IOException {
        Properties words = new Properties();
        try (var reader = Files.newBufferedReader(THEME.resolve("words_" + language + ".properties"))) {
            words.load(reader);
        }
        return words;
    }
}
