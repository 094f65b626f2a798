package dev.sitrep.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sitrep.load.FolderTree;
import dev.sitrep.model.Language;
import dev.sitrep.render.Theme;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The manual lists the placeholders of messages that the theme has words for. */
class GuidePlaceholdersTest {
    private static final String WORD = "placeholder.";
    private static final Pattern ROW = Pattern.compile("^\\| `\\{\\{.*\\|$", Pattern.MULTILINE);
    private static final Pattern NAME = Pattern.compile("\\{\\{([a-z.-]+)");
    private static final String ANY_ROLE = "role.incident-commander";

    @Test
    void everyPlaceholderIsListed() throws IOException {
        List<String> words = Theme.of("beacon", FolderTree.of(GuidePage.GUIDE)).words(Language.EN).keySet().stream()
                .filter(key -> key.startsWith(WORD))
                .map(key -> key.substring(WORD.length()))
                .toList();
        List<String> listed = ROW.matcher(GuidePage.named("records/messages").text())
                .results()
                .flatMap(row -> NAME.matcher(row.group()).results())
                .map(name -> name.group(1))
                .filter(name -> !name.equals(ANY_ROLE))
                .toList();
        assertThat(listed).containsExactlyInAnyOrderElementsOf(words);
    }
}
