package dev.sitrep.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was read before saves time, and changes nothing. */
class LogCacheTest {
    private static final List<String> FILES = List.of("a.md", "b.md", "c.md", "d/e.md", "d/f.yaml", "new.md");

    @TempDir
    private Path temp;

    private Path top;
    private Path cache;
    private Workbench bench;

    @BeforeEach
    void create() {
        top = temp.resolve("top");
        cache = temp.resolve("out/.sitrep/history");
        bench = Workbench.create(top);
        Random random = new Random(7);
        bench.write("a.md", "a").commit("Begin", "2026-01-01T00:00:00Z");
        for (int i = 0; i < 40; i++) {
            work(random, i);
        }
    }

    @AfterEach
    void close() {
        bench.close();
    }

    /** Changes, branches, merges, renames and removals, with clocks that go wrong. */
    private void work(Random random, int i) {
        String when = "2026-01-%02dT0%d:00:00Z".formatted(1 + random.nextInt(28), random.nextInt(3));
        String file = FILES.get(random.nextInt(FILES.size()));
        bench.write(file, "text " + i + "\n" + "line\n".repeat(random.nextInt(9)));
        if (i % 9 == 4) {
            bench.commit("Change " + i, when);
            bench.branch("side" + i).write("side.md", "side " + i).commit("Side " + i, when);
            bench.checkout("main").write("c.md", "main " + i).commit("Main " + i, when);
            bench.merging("side" + i);
        }
        if (i % 11 == 7) {
            bench.write("moved" + i + ".md", "text " + i).delete(file);
        }
        bench.commit("Work " + i, when);
    }

    @Test
    void aFolderThatNoCommitTouchedLeavesNone() throws Exception {
        Path built = Files.createDirectories(top.resolve("target/copy"));
        Files.writeString(built.resolve("a.md"), "a");
        assertThat(all(built, cache)).isEmpty();
        assertThat(cache).doesNotExist();
    }

    @Test
    void theResultIsTheSameWithAndWithoutIt() throws Exception {
        List<Revision> without = all(top, null);
        assertThat(without).hasSizeGreaterThan(40);
        assertThat(all(top, cache)).isEqualTo(without);
        assertThat(cache).exists();
        assertThat(all(top, cache)).isEqualTo(without);
        bench.checkout(bench.git().getRepository().resolve("main~20").name());
        assertThat(all(top, cache)).isEqualTo(all(top, null));
        bench.checkout("main").write("a.md", "last").commit("Last", "2025-12-01T00:00:00Z");
        assertThat(all(top, cache)).isEqualTo(all(top, null));
        assertThat(all(top.resolve("d"), cache)).isEqualTo(all(top.resolve("d"), null));
        assertThat(all(top, cache)).isEqualTo(all(top, null));
    }

    @Test
    void damageIsReadAgain() throws Exception {
        List<Revision> whole = all(top, cache);
        byte[] bytes = Files.readAllBytes(cache);
        Random random = new Random(11);
        for (int i = 0; i < 60; i++) {
            byte[] damaged = i % 2 == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes.clone();
            if (i % 2 == 1) {
                damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            }
            Files.write(cache, damaged);
            assertThat(all(top, cache)).as("damage " + i).isEqualTo(whole);
            assertThat(cache).hasBinaryContent(bytes);
        }
    }

    @Test
    void whereItCannotBeKeptNothingIsLost() throws Exception {
        Path file = Files.writeString(temp.resolve("file"), "");
        assertThat(all(top, file.resolve("history"))).isEqualTo(all(top, null));
        assertThat(all(top, temp.getRoot())).isEqualTo(all(top, null));
        Files.createDirectories(cache);
        assertThat(all(top, cache)).isEqualTo(all(top, null));
        try (Stream<Path> left = Files.list(cache.getParent())) {
            assertThat(left).containsExactly(cache);
        }
    }

    private static List<Revision> all(Path source, @Nullable Path cache) {
        try (Revisions revisions = History.revisions(source, null, cache)) {
            assertThat(revisions.standing()).isEqualTo(Standing.COMPLETE);
            return Stream.concat(FILES.stream(), Stream.of("side.md", "e.md", "f.yaml", "moved7.md", "moved29.md"))
                    .flatMap(path -> revisions.of(path).stream())
                    .toList();
        }
    }
}
