package dev.sitrep.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sitrep.load.FolderTree;
import dev.sitrep.load.Loader;
import dev.sitrep.model.Index;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where nobody does anything, what is foretold comes, and nothing before it. */
class ForecastPropertiesTest {
    private static final int TIMES = 15;

    /** From after everything that their records tell. */
    @ParameterizedTest
    @CsvSource({
        "../content/quty, 2026-03-20T00:00:00Z",
        "../content/yski, 2026-03-20T00:00:00Z",
        "../content/luxima, 2026-03-20T00:00:00Z",
        "../content/lma, 2026-03-20T00:00:00Z",
        "src/test/resources/sites/deadlines, 2026-02-20T02:00:00Z",
        "src/test/resources/sites/canaries, 2026-02-20T02:00:00Z"
    })
    void theGateTurnsRedWhenItWasForetold(Path folder, Instant from) throws Exception {
        Index index = Index.of(Loader.load(FolderTree.of(folder, folder.resolve("target"))));
        Instant asOf = from;
        TurnsRed next = next(index, asOf);
        assertThat(next).isNotNull();
        for (int i = 0; next != null && i < TIMES; i++) {
            String as = folder + " at " + asOf + ": " + next;
            assertThat(next.at()).as(as).isAfterOrEqualTo(asOf);
            Set<String> before = red(index, next.at());
            asOf = next.at().plusNanos(1);
            String turned = next.record() + " " + next.target();
            assertThat(before).as(as).doesNotContain(turned);
            assertThat(red(index, asOf)).as(as).containsAll(before).contains(turned);
            next = next(index, asOf);
            if (next != null) {
                assertThat(red(index, next.at())).as("before " + next).isEqualTo(red(index, asOf));
            }
        }
    }

    private static @Nullable TurnsRed next(Index index, Instant asOf) {
        return Forecast.next(Obligations.of(index, asOf).all());
    }

    private static Set<String> red(Index index, Instant asOf) {
        return Obligations.of(index, asOf).all().stream()
                .filter(o -> o.waiver() == null && o.bearing() == Bearing.FAILS)
                .map(o -> o.record() + " " + o.target())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
