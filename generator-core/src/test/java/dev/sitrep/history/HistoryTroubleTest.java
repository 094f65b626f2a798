package dev.sitrep.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What git cannot tell is said in one line, with what to do. */
class HistoryTroubleTest {
    @TempDir
    private Path top;

    @Test
    void noRepository() {
        assertThatThrownBy(() -> changed("main"))
                .isInstanceOf(HistoryException.class)
                .hasMessage(top + " is in no git repository");
    }

    @Test
    void noWorkTree() throws Exception {
        Git.init().setDirectory(top.toFile()).setBare(true).call().close();
        assertThatThrownBy(() -> changed("main"))
                .hasMessage("the git repository of " + top + " is bare: it has no work tree");
    }

    @Test
    void noCommit() {
        Workbench.create(top).close();
        assertThatThrownBy(() -> changed("main")).hasMessage("the git repository has no commit yet");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "origin/main",
                "",
                " ",
                "--upload-pack=touch canary",
                "-x",
                "main:incidents/INC-1.md",
                "main^{tree}",
                "main@{upstream}",
                "HEAD@{one two}",
                "HEAD~99",
                "..",
                ":/Work",
                "\u0000",
                "0000000000000000000000000000000000000001",
                "deadbeef"
            })
    void noSuchCommit(String ref) {
        try (Workbench bench = Workbench.create(top)) {
            bench.write("incidents/INC-1.md", "one").commit();
        }
        assertThatThrownBy(() -> changed(ref))
                .isInstanceOf(HistoryException.class)
                .hasMessageNotContaining("\n");
    }

    @Test
    void aShallowCloneIsToldToFetchItsHistory() throws Exception {
        try (Workbench bench = Workbench.create(top)) {
            bench.write("a.md", "a").commit();
            bench.branch("change").write("a.md", "b").commit();
            String tip = bench.write("a.md", "c").commit().getName();
            bench.checkout("main");
            String main = bench.write("b.md", "b").commit().getName();
            bench.checkout("change");
            Files.writeString(top.resolve(".git/shallow"), tip + "\n" + main + "\n");
        }
        assertThatThrownBy(() -> changed("origin/main"))
                .hasMessageStartingWith("there is no branch, tag or commit 'origin/main'; this clone is shallow: ")
                .hasMessageContaining("fetch-depth: 0");
        assertThatThrownBy(() -> changed("main"))
                .hasMessageStartingWith("the current commit and 'main' have no commit in common; this clone is shallow")
                .hasMessageContaining("fetch-depth: 0");
    }

    @Test
    void historiesThatNeverMet() throws Exception {
        try (Workbench bench = Workbench.create(top)) {
            bench.write("a.md", "a").commit();
            bench.git().checkout().setOrphan(true).setName("other").call();
            bench.write("b.md", "b").commit();
        }
        assertThatThrownBy(() -> changed("main")).hasMessage("the current commit and 'main' have no commit in common");
    }

    @Test
    void hashesThatCannotBeRead() {
        try (Workbench bench = Workbench.create(top)) {
            bench.write("a.md", "a").commit();
            bench.configure("extensions", null, "objectformat", "sha256");
        }
        assertThatThrownBy(() -> changed("main"))
                .hasMessage("the git repository of " + top + " uses sha256, of which nothing can be read here");
    }

    @Test
    void aDamagedRepository() throws Exception {
        try (Workbench bench = Workbench.create(top)) {
            bench.write("a.md", "a").commit();
        }
        Files.writeString(top.resolve(".git/index"), "damaged");
        assertThatThrownBy(() -> changed("main"))
                .isInstanceOf(HistoryException.class)
                .hasMessageStartingWith("cannot tell what changed since 'main': ");
        Files.writeString(top.resolve(".git/config"), "[damaged");
        assertThatThrownBy(() -> changed("main"))
                .isInstanceOf(HistoryException.class)
                .hasMessageStartingWith("cannot read the git repository of " + top);
    }

    @Test
    void settingsOfTheMachineAreNeitherReadNorWritten() throws Exception {
        try (Workbench bench = Workbench.create(top)) {
            bench.write("a.md", "a").commit();
        }
        assertThat(changed("main")).isZero();
        SystemReader system = SystemReader.getInstance();
        assertThat(system.openUserConfig(null, FS.DETECTED).getFile()).isNull();
        assertThat(system.openSystemConfig(null, FS.DETECTED).getFile()).isNull();
        assertThat(system.openJGitConfig(null, FS.DETECTED).getFile()).isNull();
    }

    private int changed(String ref) throws HistoryException {
        try (History history = History.open(top)) {
            return history.changedSince(ref).size();
        }
    }
}
