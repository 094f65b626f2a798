package dev.sitrep.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sitrep.model.Contacts;
import dev.sitrep.model.Incident;
import dev.sitrep.model.Problem;
import dev.sitrep.model.ProblemType;
import dev.sitrep.model.Runbook;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecordStateTest {
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    @Test
    void aRecordOfOneFileIsReadAsWithAllOthers() {
        Incident alone = (Incident) Objects.requireNonNull(
                record("incidents/2026/x.md", Samples.incident()).record());
        Incident among = Loader.load(new MapTree()
                        .with("sitrep.yaml", "title: S\ntimezone: Asia/Jakarta\n")
                        .with("incidents/2026/x.md", Samples.incident()))
                .incidents()
                .get(0);

        assertThat(alone)
                .usingRecursiveComparison()
                .ignoringFields("body.inline")
                .ignoringFieldsMatchingRegexes(".*origin")
                .isEqualTo(among);
    }

    @Test
    void itHoldsItsProse() {
        Runbook runbook = (Runbook) Objects.requireNonNull(
                record("runbooks/x.md", "---\ntitle: X\n---\n## Assess\n").record());

        assertThat(runbook.id()).isEqualTo("x");
        assertThat(runbook.body().inline()).isEqualTo("## Assess\n");
        assertThat(runbook.body().line()).isEqualTo(4);
    }

    @Test
    void theOnlyOneOfItsKindIsReadFromEitherEnding() {
        assertThat(record("contacts.yml", "people: { d: { name: D } }\n").record())
                .isInstanceOf(Contacts.class);
    }

    @Test
    void whatCannotBeReadSaysWhy() {
        RecordState state = record("runbooks/x.md", "nothing\n");

        assertThat(state.type()).isEqualTo("runbooks");
        assertThat(state.record()).isNull();
        assertThat(state.problems()).extracting(Problem::type).containsExactly(ProblemType.FRONT_MATTER);
    }

    @Test
    void whereNoRecordLiesThereIsNone() {
        assertThat(Loader.record("assets/x.png", new byte[] {1}, null)).isEmpty();
        assertThat(Loader.record("../x.md", new byte[] {1}, null)).isEmpty();
        assertThat(Loader.record("runbooks/README.md", new byte[] {1}, null)).isEmpty();
    }

    @Test
    void everyTruncationIsAState() {
        byte[] whole = Samples.incident().getBytes(StandardCharsets.UTF_8);
        IntStream.rangeClosed(0, whole.length)
                .forEach(length -> assertThat(Loader.record("incidents/x.md", Arrays.copyOf(whole, length), null))
                        .isPresent());
    }

    private static RecordState record(String path, String text) {
        return Loader.record(path, text.getBytes(StandardCharsets.UTF_8), JAKARTA)
                .orElseThrow();
    }
}
