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
import org.junit.jupiter.api.Test;

/** The interface speaks both languages fully. */
class WordsTest {
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");

    private final Map<String, String> english = words(Language.EN);
    private final Map<String, String> indonesian = words(Language.ID);

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

    private static Map<String, String> words(Language language) {
        try {
            return Theme.of("beacon", TestSite.empty()).words(language);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
