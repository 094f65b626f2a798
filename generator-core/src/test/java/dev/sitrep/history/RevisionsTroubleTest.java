package dev.sitrep.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.revwalk.RevCommit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What git cannot tell is told as such: no date is guessed, and nothing is thrown. */
class RevisionsTroubleTest {
    @TempDir
    private Path temp;

    @Test
    void noRepository() {
        assertStanding(temp, Standing.NO_REPOSITORY);
    }

    @Test
    void noCommitYet() {
        Workbench.create(temp).close();
        assertStanding(temp, Standing.NO_COMMIT);
    }

    @Test
    void noWorkTree() throws Exception {
        Git.init().setDirectory(temp.toFile()).setBare(true).call().close();
        assertStanding(temp, Standing.NO_WORK_TREE);
    }

    @Test
    void noSuchCommit() {
        commit(temp);
        try (Revisions revisions = History.revisions(temp, "v9", null)) {
            assertThat(revisions.standing()).isEqualTo(Standing.NO_SUCH_COMMIT);
            assertThat(revisions.detail()).hasValue("there is no branch, tag or commit 'v9'");
            assertThat(revisions.of("a.md")).isEmpty();
        }
    }

    @Test
    void aShallowCloneOfARealRepository() throws Exception {
        Path origin = Files.createDirectories(temp.resolve("origin"));
        try (Workbench bench = Workbench.create(origin)) {
            bench.write("a.md", "one").commit("One", "2026-01-01T08:00:00Z");
            bench.write("a.md", "two").commit("Two", "2026-01-02T08:00:00Z");
        }
        Path clone = temp.resolve("clone");
        GitCommand.run(temp, "clone", "-q", "--depth=1", origin.toUri().toString(), clone.toString());
        assertStanding(clone, Standing.SHALLOW);
        GitCommand.run(clone, "fetch", "-q", "--unshallow");
        try (Revisions revisions = History.revisions(clone, null, null)) {
            assertThat(revisions.of("a.md")).extracting(Revision::subject).containsExactly("One", "Two");
        }
    }

    @Test
    void aRepositoryWithIdsOfAnotherKind() throws Exception {
        GitCommand.run(temp, "init", "-q", "--object-format=sha256", ".");
        Files.writeString(temp.resolve("a.md"), "a");
        GitCommand.run(temp, "add", ".");
        GitCommand.run(temp, "commit", "-qm", "One");
        assertStanding(temp, Standing.UNKNOWN_FORMAT);
    }

    @Test
    void aLinkedWorkTreeHasItsOwnBranchAndItsOwnFiles() throws Exception {
        Path main = Files.createDirectories(temp.resolve("main"));
        commit(main);
        Path linked = temp.resolve("linked");
        GitCommand.run(main, "worktree", "add", "-q", "-b", "side", linked.toString());
        Files.writeString(linked.resolve("a.md"), "changed");
        Files.writeString(linked.resolve("b.md"), "new");
        GitCommand.run(linked, "add", "b.md");
        GitCommand.run(linked, "commit", "-qm", "Beside");
        try (Revisions revisions = History.revisions(linked, null, null)) {
            assertThat(revisions.standing()).isEqualTo(Standing.COMPLETE);
            assertThat(revisions.of("b.md")).extracting(Revision::subject).containsExactly("Beside");
            assertThat(revisions.uncommitted("a.md")).isTrue();
            assertThat(revisions.uncommitted("b.md")).isFalse();
        }
        try (Revisions revisions = History.revisions(main, null, null)) {
            assertThat(revisions.of("b.md")).isEmpty();
            assertThat(revisions.uncommitted("a.md")).isFalse();
        }
    }

    @Test
    void aSubmoduleHasAHistoryOfItsOwnWhichIsNotThatOfWhatHoldsIt() throws Exception {
        Path library = Files.createDirectories(temp.resolve("library"));
        commit(library);
        Path top = Files.createDirectories(temp.resolve("top"));
        GitCommand.run(top, "init", "-q", ".");
        GitCommand.run(
                top,
                "-c",
                "protocol.file.allow=always",
                "submodule",
                "add",
                "-q",
                library.toUri().toString(),
                "docs");
        GitCommand.run(top, "commit", "-qm", "With a submodule");
        try (Revisions revisions = History.revisions(top.resolve("docs"), null, null)) {
            assertThat(revisions.of("a.md")).extracting(Revision::subject).containsExactly("Work");
        }
        try (Revisions revisions = History.revisions(top, null, null)) {
            assertThat(revisions.standing()).isEqualTo(Standing.COMPLETE);
            assertThat(revisions.of("docs/a.md")).isEmpty();
            assertThat(revisions.uncommitted("docs/a.md")).isTrue();
        }
    }

    @Test
    void aDetachedHeadIsAnythingButTrouble() throws Exception {
        try (Workbench bench = Workbench.create(temp)) {
            RevCommit first = bench.write("a.md", "one").commit("One", "2026-01-01T08:00:00Z");
            bench.write("a.md", "two").commit("Two", "2026-01-02T08:00:00Z");
            bench.checkout(first.name());
        }
        try (Revisions revisions = History.revisions(temp, null, null)) {
            assertThat(revisions.of("a.md")).extracting(Revision::subject).containsExactly("One");
        }
    }

    @Test
    void anyObjectThatIsMissingOrDamaged() throws Exception {
        commit(temp);
        for (Path object : objects()) {
            byte[] whole = Files.readAllBytes(object);
            object.toFile().setWritable(true);
            for (byte[] damaged : List.of(new byte[0], new byte[] {1, 2, 3}, half(whole))) {
                Files.write(object, damaged);
                readsOrSaysSo();
            }
            Files.delete(object);
            readsOrSaysSo();
            Files.write(object, whole);
        }
        try (Revisions revisions = History.revisions(temp, null, null)) {
            assertThat(revisions.of("a.md")).hasSize(1);
        }
    }

    @Test
    void settingsAndReferencesThatAreDamaged() throws Exception {
        commit(temp);
        for (String file : List.of("config", "HEAD", "index")) {
            Path path = temp.resolve(".git").resolve(file);
            byte[] whole = Files.readAllBytes(path);
            Files.writeString(path, "[damaged\u0000");
            try (Revisions revisions = History.revisions(temp, null, null)) {
                assertThat(revisions.standing()).as(file).isNotEqualTo(Standing.COMPLETE);
                assertThat(revisions.of("a.md")).isEmpty();
            }
            Files.write(path, whole);
        }
    }

    @Test
    void aFolderThatIsIgnoredHasNothingToTell() throws Exception {
        try (Workbench bench = Workbench.create(temp)) {
            bench.write(".gitignore", "site/\n").write("a.md", "a").commit();
            bench.write("site/b.md", "b");
        }
        try (Revisions revisions = History.revisions(temp.resolve("site"), null, null)) {
            assertThat(revisions.standing()).isEqualTo(Standing.COMPLETE);
            assertThat(revisions.of("b.md")).isEmpty();
            assertThat(revisions.uncommitted("b.md")).isTrue();
        }
    }

    /** Every commit and tree is needed for the whole; a file's content only when it is read. */
    private void readsOrSaysSo() {
        try (Revisions revisions = History.revisions(temp, null, null)) {
            if (revisions.standing().isComplete()) {
                Revision only = revisions.of("a.md").get(0);
                assertThat(only.subject()).isEqualTo("Work");
                try {
                    assertThat(revisions.read(only)).asString().isEqualTo("a");
                } catch (IOException e) {
                    assertThat(e).hasMessageNotContaining("\n");
                }
            } else {
                assertThat(revisions.standing()).isEqualTo(Standing.UNREADABLE);
                assertThat(revisions.of("a.md")).isEmpty();
                assertThat(revisions.detail()).isPresent();
            }
        }
    }

    private List<Path> objects() throws IOException {
        try (Stream<Path> files = Files.walk(temp.resolve(".git/objects"))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static byte[] half(byte[] whole) {
        return java.util.Arrays.copyOf(whole, whole.length / 2);
    }

    private static void commit(Path folder) {
        try (Workbench bench = Workbench.create(folder)) {
            bench.write("a.md", "a").commit();
        }
    }

    private static void assertStanding(Path source, Standing standing) {
        try (Revisions revisions = History.revisions(source, null, null)) {
            assertThat(revisions.standing()).isEqualTo(standing);
            assertThat(revisions.of("a.md")).isEmpty();
            assertThat(revisions.uncommitted("a.md")).isFalse();
            assertThat(standing.sentence()).doesNotContain("\n").doesNotEndWith(".");
        }
    }
}
