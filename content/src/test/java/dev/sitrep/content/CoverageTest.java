package dev.sitrep.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Nothing that a seed states is lost: every heading and table row of it has an entry, and every entry leads somewhere. */
class CoverageTest {
    private static final Path CONTENT = Path.of("").toAbsolutePath();
    private static final Path SEEDS = CONTENT.resolve("../../shared/seeds").normalize();

    @Test
    void everyTargetHoldsWhatItShould() throws IOException {
        List<String> missing = new ArrayList<>();
        Coverage coverage = Coverage.read(CONTENT.resolve("COVERAGE.md"));
        coverage.seeds()
                .forEach((seed, rows) -> rows.forEach(row -> {
                    if (row.targets().isEmpty()) {
                        missing.add(seed + ":" + row.from() + " names no target");
                    }
                    row.targets().stream()
                            .filter(target -> !holds(CONTENT.resolve(target.path()), target.text()))
                            .forEach(target -> missing.add(seed + ":" + row.from() + " " + target));
                }));
        assertThat(coverage.seeds()).as("seeds").hasSize(5);
        assertThat(missing).isEmpty();
    }

    @Test
    void everyHeadingAndTableRowOfTheSeedsHasAnEntry() throws IOException {
        if (!Files.isDirectory(SEEDS)) {
            String why = "SKIPPED: the seeds are not at ../shared/seeds, so their coverage cannot be checked";
            System.out.println(why);
            if ("true".equals(System.getenv("CI"))) {
                fail(why);
            }
            Assumptions.abort(why);
        }
        Coverage coverage = Coverage.read(CONTENT.resolve("COVERAGE.md"));
        List<String> lost = new ArrayList<>();
        try (Stream<Path> seeds = Files.list(SEEDS)) {
            for (Path seed : seeds.sorted().toList()) {
                List<Coverage.Row> rows =
                        coverage.seeds().getOrDefault(seed.getFileName().toString(), List.of());
                for (SeedLines.Line line : SeedLines.of(seed)) {
                    if (rows.stream().noneMatch(row -> row.from() <= line.number() && line.number() <= row.to())) {
                        lost.add(seed.getFileName() + ":" + line.number() + " " + line.text());
                    }
                }
            }
        }
        assertThat(lost).isEmpty();
    }

    private static boolean holds(Path file, String text) {
        try {
            return Files.isRegularFile(file) && Files.readString(file).contains(text);
        } catch (IOException e) {
            return false;
        }
    }
}
