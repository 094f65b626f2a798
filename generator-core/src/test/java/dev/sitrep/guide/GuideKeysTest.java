package dev.sitrep.guide;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The manual's tables of keys say what the model reads. The table of {@code Severity} stands below a heading with the id
 * {@code keys-severity}; its columns are key, type, required, meaning.
 */
class GuideKeysTest {
    private static final Pattern HEADING = Pattern.compile("^#+ .*\\{#keys-([a-z-]+)}$", Pattern.MULTILINE);
    private static final Pattern ROW =
            Pattern.compile("^\\| `([a-z0-9-]+)` \\|[^|]*\\| (yes)? *\\|.*\\|$", Pattern.MULTILINE);

    @Test
    void everyKeyOfTheModelHasItsRowAndNoRowIsWithoutAKey() {
        assertThat(documented()).isEqualTo(ModelKeys.all());
    }

    /** Keys with whether they are required, by kind of record. */
    private static Map<String, Map<String, Boolean>> documented() {
        Map<String, Map<String, Boolean>> tables = new TreeMap<>();
        for (GuidePage page : GuidePage.all()) {
            for (Matcher m = HEADING.matcher(page.text()); m.find(); ) {
                String below = page.text().substring(m.end()).split("\n#", 2)[0];
                Map<String, Boolean> rows = ROW.matcher(below)
                        .results()
                        .collect(toMap(row -> row.group(1), row -> row.group(2) != null, (a, b) -> a, TreeMap::new));
                assertThat(tables.put(m.group(1), rows))
                        .as("second table of " + m.group(1))
                        .isNull();
            }
        }
        return tables;
    }
}
