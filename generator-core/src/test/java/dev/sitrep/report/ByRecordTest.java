package dev.sitrep.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sitrep.deadline.Kind;
import dev.sitrep.deadline.Obligation;
import dev.sitrep.deadline.Obligations;
import dev.sitrep.load.FolderTree;
import dev.sitrep.load.Loader;
import dev.sitrep.model.Index;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ByRecordTest {
    @Test
    void isTheSameWhateverTheOrderBefore() {
        List<Obligation> all = new ArrayList<>(Obligations.of(
                        Index.of(Loader.load(FolderTree.of(Path.of("../content/quty"), Path.of("target/none")))),
                        Instant.parse("2026-02-20T02:00:00Z"))
                .all());
        List<Obligation> sorted = all.stream().sorted(ByRecord.ORDER).toList();
        Random random = new Random(7);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(all, random);
            assertThat(all.stream().sorted(ByRecord.ORDER)).containsExactlyElementsOf(sorted);
        }
        assertThat(sorted.stream()
                        .filter(o -> o.record().equals("INC-20260119-001"))
                        .map(Obligation::kind)
                        .distinct())
                .isSorted()
                .contains(Kind.RESPOND, Kind.POSTMORTEM);
    }
}
