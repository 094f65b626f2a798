package dev.sitrep.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.SortedSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangedSinceTest {
    @TempDir
    private Path top;

    private Workbench bench;

    @BeforeEach
    void commitOnMain() {
        bench = Workbench.create(top);
        bench.write("docs/incidents/INC-1.md", "one").write("docs/incidents/INC-2.md", "two");
        bench.write("docs/.gitignore", "target/\n").write("README.md", "about");
        bench.commit();
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void nothingChanged() throws Exception {
        assertThat(changed(top, "main")).isEmpty();
    }

    @Test
    void tellsWhatWasCommittedStagedChangedAddedAndRemoved() throws Exception {
        bench.write("docs/a.md", "a")
                .write("docs/b.md", "b")
                .write("docs/c.md", "c")
                .write("docs/d.md", "d");
        bench.commit();
        bench.branch("change").write("docs/a.md", "committed").commit();
        bench.write("docs/b.md", "staged").stage();
        bench.write("docs/c.md", "changed").delete("docs/d.md").write("docs/new.md", "untracked");
        assertThat(changed(top, "main"))
                .containsExactly("docs/a.md", "docs/b.md", "docs/c.md", "docs/d.md", "docs/new.md");
    }

    @Test
    void aChangeThatTheWorkTreeTookBackCountsAsLongAsItIsCommittedOrStaged() throws Exception {
        bench.branch("change").write("docs/incidents/INC-1.md", "other").commit();
        bench.write("docs/incidents/INC-2.md", "other").stage();
        bench.write("docs/incidents/INC-1.md", "one").write("docs/incidents/INC-2.md", "two");
        assertThat(changed(top, "main")).containsExactly("docs/incidents/INC-1.md", "docs/incidents/INC-2.md");
    }

    @Test
    void whatOthersDidSinceIsNotPartOfTheChange() throws Exception {
        bench.branch("change").write("docs/incidents/INC-1.md", "mine").commit();
        bench.checkout("main").write("docs/incidents/INC-2.md", "theirs").commit();
        bench.checkout("change");
        assertThat(changed(top, "main")).containsExactly("docs/incidents/INC-1.md");
    }

    @Test
    void aMergedChangeIsToldByTheCommitBefore() throws Exception {
        String before =
                bench.write("docs/incidents/INC-1.md", "merged").commit().getName();
        assertThat(changed(top, before + "~1")).containsExactly("docs/incidents/INC-1.md");
    }

    @Test
    void pathsAreRelativeToTheSource() throws Exception {
        bench.write("docs/incidents/INC-1.md", "other").write("README.md", "other");
        assertThat(changed(top.resolve("docs"), "main")).containsExactly("incidents/INC-1.md");
        assertThat(changed(top.resolve("docs/incidents"), "main")).containsExactly("INC-1.md");
    }

    @Test
    void aFolderThatGitDoesNotKnowIsNewAltogether() throws Exception {
        bench.write("other/incidents/INC-3.md", "three");
        assertThat(changed(top.resolve("other"), "main")).containsExactly("incidents/INC-3.md");
    }

    @Test
    void whatGitIgnoresIsNotLookedThrough() throws Exception {
        bench.write("docs/target/sitrep/public/index.html", "built");
        assertThat(changed(top, "main")).isEmpty();
    }

    @Test
    void aFileThatGitIgnoresIsNoChange() throws Exception {
        bench.write("docs/.gitignore", "target/\n*.log\n");
        bench.commit();
        bench.write("docs/notes.log", "mine");
        assertThat(changed(top, "main")).isEmpty();
    }

    @Test
    void aFileThatWasOnlyWrittenAgainIsTheSame() throws Exception {
        Files.setLastModifiedTime(
                top.resolve("docs/incidents/INC-1.md"), FileTime.from(Instant.parse("2026-02-03T00:00:00Z")));
        assertThat(changed(top, "main")).isEmpty();
    }

    @Test
    void otherLineEndsAreNoChange() throws Exception {
        bench.write("docs/incidents/INC-1.md", "one\ntwo\n").commit();
        bench.write("docs/incidents/INC-1.md", "one\r\ntwo\r\n");
        assertThat(changed(top, "main")).isEmpty();
    }

    @Test
    void aTagLeadsToItsCommit() throws Exception {
        bench.git().tag().setName("v1").setAnnotated(true).setSigned(false).call();
        bench.write("docs/incidents/INC-2.md", "later").commit();
        assertThat(changed(top, "v1")).containsExactly("docs/incidents/INC-2.md");
    }

    @Test
    void aLinkedWorkTreeHasItsOwnState() throws Exception {
        Path linked = top.resolveSibling(top.getFileName() + "-linked");
        Path admin = top.resolve(".git/worktrees/linked");
        Files.createDirectories(admin);
        Files.createDirectories(linked.resolve("docs"));
        Files.writeString(admin.resolve("commondir"), "../..\n");
        Files.writeString(admin.resolve("HEAD"), "ref: refs/heads/main\n");
        Files.writeString(admin.resolve("gitdir"), linked.resolve(".git") + "\n");
        Files.writeString(linked.resolve(".git"), "gitdir: " + admin + "\n");
        Files.writeString(linked.resolve("docs/new.md"), "new");
        try {
            assertThat(changed(linked.resolve("docs"), "main"))
                    .containsExactly(".gitignore", "incidents/INC-1.md", "incidents/INC-2.md", "new.md");
        } finally {
            deleteAll(linked);
        }
    }

    @Test
    void noFilterOfTheRepositoryRuns() throws Exception {
        Path canary = top.resolveSibling(top.getFileName() + "-canary");
        bench.write(".gitattributes", "*.md filter=bad\n").commit();
        bench.configure("filter", "bad", "clean", "touch '" + canary + "'");
        bench.configure("filter", "bad", "process", "touch '" + canary + "'");
        bench.write("docs/incidents/INC-1.md", "other");
        assertThat(changed(top, "main")).containsExactly("docs/incidents/INC-1.md");
        assertThat(canary).doesNotExist();
        assertThat(Files.list(top.resolve(".git/objects"))
                        .map(file -> file.getFileName().toString()))
                .noneMatch(name -> name.startsWith(".probe"));
    }

    private static SortedSet<String> changed(Path source, String ref) throws HistoryException {
        try (History history = History.open(source)) {
            return history.changedSince(ref);
        }
    }

    private static void deleteAll(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            for (Path path : paths.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
