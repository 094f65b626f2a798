package dev.sitrep.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words of the interface: the same in both languages, and all that templates ask for. */
class ThemeWordsTest {
    private static final String BEACON = "/dev/sitrep/themes/beacon/";
    private static final Pattern WORD = Pattern.compile("t\\.[wf]\\(\"([a-z0-9.-]+)\"[,)]");
    private static final Pattern COUNT = Pattern.compile("t\\.n\\(\"([a-z0-9.-]+)\"[,)]");

    @Test
    void bothLanguagesHaveTheSameWords() throws Exception {
        assertThat(keys("id")).isEqualTo(keys("en"));
    }

    @Test
    void sentencesFillInTheSameThings() throws Exception {
        Properties english = words("en");
        Properties indonesian = words("id");
        for (String key : indonesian.stringPropertyNames()) {
            if (english.containsKey(key)) {
                assertThat(arguments(indonesian.getProperty(key)))
                        .as(key)
                        .isEqualTo(arguments(english.getProperty(key)));
            }
        }
    }

    @Test
    void templatesAskForNothingElse() throws Exception {
        Set<String> known = words("en").stringPropertyNames();
        Path templates =
                Path.of(ThemeWordsTest.class.getResource(BEACON + "templates").toURI());
        try (Stream<Path> files = Files.list(templates)) {
            for (Path file : files.toList()) {
                String template = Files.readString(file);
                assertThat(found(WORD, template))
                        .as(file.getFileName().toString())
                        .isSubsetOf(known);
                assertThat(found(COUNT, template).stream()
                                .map(key -> key + ".other")
                                .toList())
                        .as(file.getFileName().toString())
                        .isSubsetOf(known);
            }
        }
    }

    private static Set<String> found(Pattern pattern, String template) {
        return pattern.matcher(template).results().map(r -> r.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> arguments(String words) {
        Set<String> arguments = new TreeSet<>();
        Matcher m = Pattern.compile("\\{\\d\\}").matcher(words);
        while (m.find()) {
            arguments.add(m.group());
        }
        return arguments;
    }

    /** Without the forms that Indonesian has no need of. */
    private static Set<String> keys(String language) throws Exception {
        return words(language).stringPropertyNames().stream()
                .filter(key -> !key.endsWith(".one"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties words(String language) throws Exception {
        Properties words = new Properties();
        try (InputStream in = ThemeWordsTest.class.getResourceAsStream(BEACON + "words_" + language + ".properties")) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return words;
    }
}
