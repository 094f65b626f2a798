package dev.sitrep.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headings are recognised as people write them. */
class SectionsTest {
    private static final Path GUIDE = Path.of("../content/guide/pages/records/postmortems.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z-]+)` \\| ([^|]+), ([^|]+) \\|$");
    private static final Sections SECTIONS = new Sections(Map.of("blameless-note", List.of("Blameless note")));

    @Test
    void theGuidesHeadingsAreRecognised() throws IOException {
        List<MatchResult> rows = ROW.matcher(Files.readString(GUIDE)).results().toList();
        assertThat(rows).extracting(row -> row.group(1)).isEqualTo(Sections.IDS);
        assertThat(rows).allSatisfy(row -> {
            assertThat(SECTIONS.begunBy(row.group(2))).containsExactly(row.group(1));
            assertThat(SECTIONS.begunBy(row.group(3))).containsExactly(row.group(1));
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    3. Root Cause Analysis (RCA)   | root-cause
                    **Root cause(s)**              | root-cause
                    🔍 ROOT CAUSE: the pool        | root-cause
                    Kronologi {#timeline}          | timeline
                    What didn’t go well?           | improve
                    The impact                     | impact
                    [Impact](#impact)              | impact
                    went-well                      | went-well
                    5 Whys                         | root-cause
                    BLAMELESS NOTE                 | blameless-note
                    TL;DR                          | summary
                    """)
    void recognises(String heading, String id) {
        assertThat(SECTIONS.begunBy(heading)).contains(id);
    }

    @Test
    void aHeadingMayBeginTwo() {
        assertThat(SECTIONS.begunBy("Ringkasan dan dampak")).containsExactlyInAnyOrder("summary", "impact");
        assertThat(SECTIONS.begunBy("Mitigation & resolution, lessons learned"))
                .containsExactly("resolution", "lessons");
    }

    @Test
    void whatIsNoSectionIsNone() {
        assertThat(SECTIONS.begunBy("Attendees")).isEmpty();
        assertThat(SECTIONS.begunBy("")).isEmpty();
        assertThat(SECTIONS.begunBy("Rooted causeway")).isEmpty();
    }
}
