package dev.sitrep.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepairTest {
    @Test
    void onlyDamagedRecordFilesAreRepairedAndNothingElseOfThemChanges() {
        MapTree tree = new MapTree()
                .with("pages/bad.md", "\uFEFF---\r\ntitle: a â†’ b\r\n---\r\nx\n")
                .with("pages/good.md", "---\ntitle: a → b\n---\n")
                .with("assets/bad.txt", "a â†’ b");

        assertThat(Repair.repairs(tree)).containsOnlyKeys("pages/bad.md");
        assertThat(new String(Repair.repairs(tree).get("pages/bad.md"), UTF_8))
                .isEqualTo("\uFEFF---\r\ntitle: a → b\r\n---\r\nx\n");
    }

    @Test
    void invalidBytesStayAsTheyAre() {
        byte[] bytes = {'a', (byte) 0xE9, ' ', (byte) 0xC3, (byte) 0x83, (byte) 0xC2, (byte) 0xA9, 't', (byte) 0xFF};

        assertThat(Repair.repaired(bytes))
                .isEqualTo(new byte[] {'a', (byte) 0xE9, ' ', (byte) 0xC3, (byte) 0xA9, 't', (byte) 0xFF});
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "000_7e5af55b3d415c05.txt; 1; # Luxima Core Platform — Runbook: Incident Management",
                "000_7e5af55b3d415c05.txt; 36; | 🟢 Detection | Deteksi gangguan via alert/log | Monitoring System |",
                "001_df7d1a8527f97f5b.txt; 1; # 🚨 INCIDENT RESPONSE RUNBOOK",
                "001_df7d1a8527f97f5b.txt; 33; └─→ Update Documentation",
                "002_c413a0b77a8fb580.txt; 93; 📊 Incident Update #[Number]",
                "003_c722dc8b687168ca.txt; 1; ### 🎯 Tujuan",
                "004_c3332606df09daac.txt; 39; - Health check failures → GitHub Actions alert",
            })
    void theSeedsReadAsTheyWereWritten(String seed, int line, String expected) throws IOException {
        byte[] bytes = Files.readAllBytes(SharedData.path("seeds").resolve(seed));

        List<String> lines = new String(Repair.repaired(bytes), UTF_8).lines().toList();

        assertThat(lines.get(line - 1).strip()).isEqualTo(expected);
    }

    @Test
    void fourSeedsAreDamagedAndOneOfThemBeyondFullRepair() throws IOException {
        try (Stream<Path> seeds = Files.list(SharedData.path("seeds"))) {
            List<String> damaged = seeds.sorted()
                    .filter(RepairTest::isDamaged)
                    .map(seed -> seed.getFileName().toString().substring(0, 3))
                    .toList();

            assertThat(damaged).containsExactly("000", "001", "002", "004");
        }
        byte[] repaired = Repair.repaired(Files.readAllBytes(SharedData.path("seeds/001_df7d1a8527f97f5b.txt")));
        assertThat(DoubleEncoding.find(new String(repaired, UTF_8))).hasSize(2).allMatch(Damage::isLost);
    }

    private static boolean isDamaged(Path seed) {
        try {
            return !DoubleEncoding.find(Files.readString(seed)).isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
