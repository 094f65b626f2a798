package dev.sitrep.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import org.eclipse.jgit.revwalk.RevCommit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RevisionsTest {
    private static final String TEXT = "one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\n";

    @TempDir
    private Path top;

    private Workbench bench;

    @BeforeEach
    void create() {
        bench = Workbench.create(top);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void tellsEachStateOfAFileWithWhoAndWhen() throws Exception {
        RevCommit first = bench.write("a.md", "one").write("b.md", "b").commit("Begin", "2026-01-01T08:00:00Z");
        bench.write("b.md", "c").commit("Another file", "2026-01-02T08:00:00Z");
        bench.write("a.md", "two").commit("Say two\n\nBecause.", "2026-01-03T08:00:00Z");
        try (Revisions revisions = revisions(top)) {
            assertThat(revisions.standing()).isEqualTo(Standing.COMPLETE);
            assertThat(revisions.of("a.md")).hasSize(2).first().satisfies(revision -> {
                assertThat(revision.number()).isEqualTo(1);
                assertThat(revision.commit()).isEqualTo(first.name());
                assertThat(revision.author()).isEqualTo("Rini");
                assertThat(revision.authored()).isEqualTo("2026-01-01T08:00:00Z");
                assertThat(revision.committed()).isEqualTo("2026-01-01T08:00:00Z");
                assertThat(revision.path()).isEqualTo("a.md");
            });
            assertThat(subjects(revisions, "a.md")).containsExactly("Begin", "Say two");
            assertThat(text(revisions, "a.md", 1)).isEqualTo("one");
            assertThat(text(revisions, "a.md", 2)).isEqualTo("two");
            assertThat(revisions.of("none.md")).isEmpty();
        }
    }

    @Test
    void tellsWhichStateWasInForceAtAMoment() {
        bench.write("a.md", "one").commit("One", "2026-01-01T08:00:00Z");
        bench.write("a.md", "two").commit("Two", "2026-01-03T08:00:00Z");
        bench.delete("a.md").commit("Gone", "2026-01-05T08:00:00Z");
        bench.write("a.md", "three").commit("Back", "2026-01-07T08:00:00Z");
        try (Revisions revisions = revisions(top)) {
            assertThat(at(revisions, "2026-01-01T07:59:59Z")).isEqualTo("none");
            assertThat(at(revisions, "2026-01-01T08:00:00Z")).isEqualTo("One");
            assertThat(at(revisions, "2026-01-04T00:00:00Z")).isEqualTo("Two");
            assertThat(at(revisions, "2026-01-06T00:00:00Z")).isEqualTo("none");
            assertThat(at(revisions, "2027-01-01T00:00:00Z")).isEqualTo("Back");
        }
    }

    @Test
    void aFileThatCameBackHasTheStatesFromBefore() {
        bench.write("a.md", TEXT).commit("One", "2026-01-01T08:00:00Z");
        bench.delete("a.md").commit("Gone", "2026-01-02T08:00:00Z");
        bench.write("a.md", "other").commit("Back", "2026-01-03T08:00:00Z");
        try (Revisions revisions = revisions(top)) {
            assertThat(subjects(revisions, "a.md")).containsExactly("One", "Gone", "Back");
            assertThat(revisions.of("a.md").get(1).gone()).isTrue();
            assertThatThrownBy(() -> revisions.read(revisions.of("a.md").get(1)))
                    .isInstanceOf(IOException.class)
                    .hasMessageStartingWith("a.md is not in commit ");
        }
    }

    @Test
    void followsRenamesAlsoWhenTheTextChangedABit() throws Exception {
        bench.write("docs/old.md", TEXT).commit("One", "2026-01-01T08:00:00Z");
        move("docs/old.md", "docs/deep/new.md").commit("Move", "2026-01-02T08:00:00Z");
        move("docs/deep/new.md", "docs/newest.md").write("docs/newest.md", TEXT + "nine\n");
        bench.commit("Move and change", "2026-01-03T08:00:00Z");
        bench.write("docs/old.md", "another file").commit("The name again", "2026-01-04T08:00:00Z");
        try (Revisions revisions = revisions(top.resolve("docs"))) {
            assertThat(subjects(revisions, "newest.md")).containsExactly("One", "Move", "Move and change");
            assertThat(revisions.of("newest.md"))
                    .extracting(Revision::path)
                    .containsExactly("old.md", "deep/new.md", "newest.md");
            assertThat(subjects(revisions, "old.md")).containsExactly("The name again");
        }
    }

    @Test
    void whatAMergeBringsInIsNoStateOfItsOwnButWhatItDecidesIs() {
        bench.write("a.md", "a").write("b.md", "b").commit("Begin", "2026-01-01T08:00:00Z");
        bench.branch("side").write("a.md", "side").write("b.md", "side").commit("Side", "2026-01-02T08:00:00Z");
        bench.checkout("main").write("b.md", "main").commit("Main", "2026-01-03T08:00:00Z");
        bench.merging("side").write("b.md", "both").commit("Merge", "2026-01-04T08:00:00Z");
        try (Revisions revisions = revisions(top)) {
            assertThat(subjects(revisions, "a.md")).containsExactly("Begin", "Side");
            assertThat(subjects(revisions, "b.md")).containsExactly("Begin", "Side", "Main", "Merge");
        }
    }

    @Test
    void aChangeBesideARenameIsOfTheSameFile() throws Exception {
        bench.write("old.md", TEXT).commit("Begin", "2026-01-01T08:00:00Z");
        bench.branch("side").write("old.md", TEXT + "nine\n").commit("Side", "2026-01-03T08:00:00Z");
        bench.checkout("main");
        move("old.md", "new.md").commit("Rename", "2026-01-02T08:00:00Z");
        bench.merging("side");
        Files.deleteIfExists(top.resolve("old.md"));
        bench.write("new.md", TEXT + "nine\n").commit("Merge", "2026-01-04T08:00:00Z");
        try (Revisions revisions = revisions(top)) {
            assertThat(subjects(revisions, "new.md")).containsExactly("Begin", "Rename", "Side", "Merge");
        }
    }

    @Test
    void tellsWhatIsNotCommitted() {
        bench.write("a.md", "a").write("b.md", "b").write("c.md", "c").commit();
        bench.write("b.md", "changed").write("new.md", "new").write("staged.md", "staged");
        bench.write(".gitignore", "ignored.md\n").write("ignored.md", "ignored");
        try (Revisions revisions = revisions(top)) {
            assertThat(List.of("a.md", "b.md", "c.md", "new.md", "staged.md", "ignored.md"))
                    .filteredOn(revisions::uncommitted)
                    .containsExactly("b.md", "new.md", "staged.md", "ignored.md");
            assertThat(revisions.of("new.md")).isEmpty();
        }
        try (Revisions revisions = History.revisions(top, "main", null)) {
            assertThat(revisions.uncommitted("b.md")).isFalse();
        }
    }

    @Test
    void endsWithTheCommitThatIsAskedFor() {
        bench.write("a.md", "one").commit("One", "2026-01-01T08:00:00Z");
        bench.write("a.md", "two").commit("Two", "2026-01-02T08:00:00Z");
        try (Revisions revisions = History.revisions(top, "main~1", null)) {
            assertThat(subjects(revisions, "a.md")).containsExactly("One");
            assertThat(revisions.commit()).isPresent();
        }
    }

    @Test
    void theOrderOfCommitsOfOneInstantIsAlwaysTheSame() {
        bench.write("a.md", "a").commit();
        for (int i = 0; i < 5; i++) {
            bench.checkout("main").branch("b" + i).write("a.md", "a" + i).commit("Branch " + i, "2026-02-01T00:00:00Z");
        }
        bench.checkout("main");
        for (int i = 0; i < 5; i++) {
            bench.merging("b" + i).write("a.md", "merged " + i).commit("Merge " + i, "2026-02-01T00:00:00Z");
        }
        try (Revisions one = revisions(top);
                Revisions two = revisions(top)) {
            assertThat(one.of("a.md")).isEqualTo(two.of("a.md")).hasSize(11);
            assertThat(subjects(one, "a.md")).endsWith("Merge 4");
        }
    }

    private Workbench move(String from, String to) throws IOException {
        Files.createDirectories(top.resolve(to).getParent());
        Files.move(top.resolve(from), top.resolve(to), StandardCopyOption.REPLACE_EXISTING);
        return bench;
    }

    private static Revisions revisions(Path source) {
        return History.revisions(source, null, null);
    }

    private static List<String> subjects(Revisions revisions, String path) {
        return revisions.of(path).stream().map(Revision::subject).toList();
    }

    private static String at(Revisions revisions, String when) {
        return revisions.at("a.md", Instant.parse(when)).map(Revision::subject).orElse("none");
    }

    private static String text(Revisions revisions, String path, int number) throws IOException {
        return new String(revisions.read(revisions.of(path).get(number - 1)), StandardCharsets.UTF_8);
    }
}
