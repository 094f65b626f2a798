package dev.sitrep.history;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sitrep.load.FolderTree;
import dev.sitrep.model.SourceTree;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GitTreeTest {
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
    void hasWhatAFolderOfThatStateHas() throws Exception {
        bench.write("docs/sitrep.yaml", "title: A").write("docs/incidents/2026/Zürich – 障害.md", "障害");
        bench.write("docs/.hidden.yaml", "x").write("docs/.github/a.md", "x").write("docs/target/a.md", "x");
        bench.write("docs/pages/target/a.md", "x").write("docs/pages/node_modules/x/readme.md", "x");
        bench.write("docs/public/a.html", "x")
                .write("docs/public-notes.md", "x")
                .write("README.md", "x");
        Files.createSymbolicLink(top.resolve("docs/link.md"), Path.of("sitrep.yaml"));
        bench.commit();
        Path docs = top.resolve("docs");
        FolderTree folder = FolderTree.of(docs, docs.resolve("public"));
        try (History history = History.open(docs)) {
            SourceTree tree = history.tree("main", docs.resolve("public"), top.resolve("elsewhere"));
            assertThat(tree.paths()).isEqualTo(folder.paths()).hasSize(4);
            for (String path : folder.paths()) {
                assertThat(tree.read(path)).isEqualTo(folder.read(path));
                assertThat(tree.size(path)).isEqualTo(folder.size(path));
            }
            assertThatThrownBy(() -> tree.read("link.md")).isInstanceOf(NoSuchFileException.class);
            assertThatThrownBy(() -> tree.size("../README.md")).isInstanceOf(NoSuchFileException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"v1", "v2", "main~1", "origin/main"})
    void isTheStateOfACommitHoweverItIsNamed(String ref) throws Exception {
        bench.write("a.md", "then").commit();
        bench.git().tag().setName("v1").setAnnotated(true).setSigned(false).call();
        bench.git().tag().setName("v2").setAnnotated(false).call();
        ObjectId then = bench.git().getRepository().resolve("HEAD");
        Files.createDirectories(top.resolve(".git/refs/remotes/origin"));
        Files.writeString(top.resolve(".git/refs/remotes/origin/main"), then.name() + "\n");
        bench.write("a.md", "now").write("b.md", "new").commit();
        bench.write("a.md", "not committed");
        assertThat(read(ref, "a.md")).isEqualTo("then");
        assertThat(read(then.name(), "a.md")).isEqualTo("then");
        assertThat(read(then.abbreviate(8).name(), "a.md")).isEqualTo("then");
        assertThat(read("HEAD", "a.md")).isEqualTo("now");
        assertThat(Files.readString(top.resolve("a.md"))).isEqualTo("not committed");
    }

    @Test
    void aFileIsReadAsGitKeepsItAndNoFilterRuns() throws Exception {
        Path canary = top.resolveSibling(top.getFileName() + "-canary");
        bench.write(".gitattributes", "*.md filter=bad\n")
                .write("a.md", "kept\n")
                .commit();
        bench.configure("filter", "bad", "smudge", "touch '" + canary + "'");
        bench.configure("core", null, "autocrlf", "true");
        assertThat(read("main", "a.md")).isEqualTo("kept\n");
        assertThat(canary).doesNotExist();
    }

    @Test
    void aSubmoduleIsNoFolder() throws Exception {
        ObjectId commit = bench.write("a.md", "a").commit();
        DirCache index = bench.git().getRepository().lockDirCache();
        DirCacheBuilder builder = index.builder();
        builder.keep(0, index.getEntryCount());
        DirCacheEntry module = new DirCacheEntry("module");
        module.setFileMode(FileMode.GITLINK);
        module.setObjectId(commit);
        builder.add(module);
        assertThat(builder.commit()).isTrue();
        bench.git().commit().setMessage("Module").setSign(false).call();
        try (History history = History.open(top)) {
            assertThat(history.tree("main").paths()).containsExactly("a.md");
        }
    }

    @Test
    void aFolderThatWasNotThereYetIsEmpty() throws Exception {
        bench.write("README.md", "about").commit();
        bench.write("docs/sitrep.yaml", "title: A").commit();
        try (History history = History.open(top.resolve("docs"))) {
            assertThat(history.tree("main~1").paths()).isEmpty();
            assertThat(history.tree("main").paths()).containsExactly("sitrep.yaml");
        }
    }

    @Test
    void noSuchCommit() {
        bench.write("a.md", "a").commit();
        assertThatThrownBy(() -> read("v9", "a.md"))
                .isInstanceOf(HistoryException.class)
                .hasMessageStartingWith("there is no branch, tag or commit 'v9'");
    }

    @Test
    void aShallowCloneIsToldToFetchItsHistory() throws Exception {
        String tip = bench.write("a.md", "a").commit().getName();
        Files.writeString(top.resolve(".git/shallow"), tip + "\n");
        assertThatThrownBy(() -> read("v9", "a.md"))
                .hasMessageStartingWith("there is no branch, tag or commit 'v9'; this clone is shallow: ")
                .hasMessageContaining("fetch-depth: 0");
    }

    private String read(String ref, String path) throws Exception {
        try (History history = History.open(top)) {
            return new String(history.tree(ref).read(path), UTF_8);
        }
    }
}
