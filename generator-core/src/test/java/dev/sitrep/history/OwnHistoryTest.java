package dev.sitrep.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** This project's own repository, read as any other: whole, or told to be shallow. Only a source archive has none, and says so. */
class OwnHistoryTest {
    private static final Path GUIDE = Path.of("../content/guide");
    private static final String START = "pages/start.md";

    @Test
    void theGuideTellsHowItCameToBe() throws Exception {
        try (Revisions revisions = History.revisions(GUIDE, null, null)) {
            if (revisions.standing() == Standing.NO_REPOSITORY) {
                System.err.println("SKIPPED: this copy of the project is in no git repository");
                assumeTrue(false, "no repository");
            }
            assertThat(revisions.standing()).isIn(Standing.COMPLETE, Standing.SHALLOW);
            List<Revision> states = revisions.of(START);
            if (revisions.standing() == Standing.SHALLOW) {
                assertThat(states).isEmpty();
                return;
            }
            assertThat(states).isNotEmpty().allSatisfy(revision -> {
                assertThat(revision.author()).isNotBlank().doesNotContain("@");
                assertThat(revision.committed()).isAfter("2020-01-01T00:00:00Z");
            });
            if (!revisions.uncommitted(START)) {
                assertThat(new String(revisions.read(states.get(states.size() - 1)), StandardCharsets.UTF_8))
                        .isEqualToNormalizingNewlines(Files.readString(GUIDE.resolve(START)));
            }
        }
    }
}
