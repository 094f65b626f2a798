package dev.sitrep.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTreeTest {
    @TempDir
    Path temp;

    private Path root;

    @BeforeEach
    void makeRoot() throws IOException {
        root = Files.createDirectory(temp.resolve("site"));
    }

    @Test
    void sourcesAreSortedAndEverythingElseIsLeftOut() throws IOException {
        write("sitrep.yaml");
        write("incidents/2026/b.md");
        write("incidents/2026/a.md");
        write("incidents/target/c.md");
        write("runbooks/Zürich – 障害.md");
        write(".git/config");
        write(".hidden.yaml");
        write("target/site/pages/x.md");
        write("public/pages/x.md");
        write("pages/node_modules/x/readme.md");

        FolderTree tree = FolderTree.of(root, root.resolve("public"), root.resolve("absent"));

        assertThat(tree.paths())
                .containsExactly(
                        "incidents/2026/a.md",
                        "incidents/2026/b.md",
                        "incidents/target/c.md",
                        "runbooks/Zürich – 障害.md",
                        "sitrep.yaml");
        assertThat(tree.read("runbooks/Zürich – 障害.md")).isEqualTo("runbooks/Zürich – 障害.md".getBytes(UTF_8));
        assertThat(tree.size("sitrep.yaml")).isEqualTo(11);
    }

    @Test
    void symbolicLinksAreNotFollowed() throws IOException {
        write("pages/real.md");
        Path outside = Files.createDirectory(temp.resolve("outside"));
        Files.writeString(outside.resolve("secret.md"), "secret");
        Files.createSymbolicLink(root.resolve("pages/link.md"), outside.resolve("secret.md"));
        Files.createSymbolicLink(root.resolve("pages/folder"), outside);
        Files.createSymbolicLink(root.resolve("pages/loop"), root);

        FolderTree tree = FolderTree.of(root);

        assertThat(tree.paths()).containsExactly("pages/real.md");
        assertThatThrownBy(() -> tree.read("pages/link.md")).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> tree.read("pages/../pages/real.md")).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void aRootThatIsALinkIsFine() throws IOException {
        write("sitrep.yaml");
        Path link = temp.resolve("link");
        Files.createSymbolicLink(link, root);

        assertThat(FolderTree.of(link, link.resolve("out")).paths()).containsExactly("sitrep.yaml");
    }

    @Test
    void aFolderThatIsNotThereIsABrokenEnvironment() {
        assertThatThrownBy(() -> FolderTree.of(root.resolve("absent")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("absent");
    }

    private void write(String path) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, path);
    }
}
