package dev.sitrep.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sitrep.model.Language;
import java.io.IOException;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** The interface of every theme speaks both languages fully. */
@ParameterizedClass
@MethodSource("themes")
class WordsTest {
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");

    private final Map<String, String> english;
    private final Map<String, String> indonesian;

    WordsTest(String theme) {
        english = words(theme, Language.EN);
        indonesian = words(theme, Language.ID);
    }

    static Stream<String> themes() {
        return Theme.names().stream();
    }

    @Test
    void bothLanguagesHaveTheSameWords() {
        assertThat(keys(indonesian)).isEqualTo(keys(english));
    }

    @Test
    void everyCountedWordHasItsGeneralForm() {
        assertThat(english.keySet().stream().filter(k -> k.endsWith(".one")))
                .allSatisfy(key -> assertThat(english).containsKey(key.replaceAll("\\.one$", ".other")));
    }

    @Test
    void aSentenceTakesTheSameArgumentsInBothLanguages() {
        for (String key : keys(english)) {
            String form = english.containsKey(key) ? key : key + ".other";
            assertThat(arguments(indonesian.getOrDefault(form, "")))
                    .as(form)
                    .isEqualTo(arguments(english.getOrDefault(form, "")));
        }
    }

    @Test
    void noWordIsEmpty() {
        assertThat(english).allSatisfy((key, word) -> assertThat(word).as(key).isNotBlank());
        assertThat(indonesian)
                .allSatisfy((key, word) -> assertThat(word).as(key).isNotBlank());
    }

    private static SortedSet<String> keys(Map<String, String> words) {
        return words.keySet().stream()
                .map(key -> key.replaceAll("\\.(?:one|other)$", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static SortedSet<String> arguments(String sentence) {
        return ARGUMENT.matcher(sentence)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> words(String theme, Language language) {
        try {
            return Theme.of(theme, TestSite.empty()).words(language);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
