package dev.sitrep.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldersTest {
    @TempDir
    Path base;

    @Test
    void withoutAPomEverythingIsRelativeToWhereMavenWasStarted() throws Exception {
        Folders folders = Folders.of(new MavenProject(), base);
        assertThat(folders.source(null)).isEqualTo(base);
        assertThat(folders.output(null)).isEqualTo(base.resolve("target/sitrep"));
        assertThat(folders.reports(null, folders.output(null))).isEqualTo(base.resolve("target/sitrep/reports"));
        assertThat(folders.output(new File("public"))).isEqualTo(base.resolve("public"));
    }

    @Test
    void theUsualSourceFolderWinsOverTheBase() throws Exception {
        Files.createDirectories(base.resolve("src/sitrep"));
        assertThat(Folders.of(new MavenProject(), base).source(null)).isEqualTo(base.resolve("src/sitrep"));
    }

    @Test
    void withAPomTheBuildFolderIsMavens() {
        Folders folders = Folders.of(project(base), Path.of("elsewhere"));
        assertThat(folders.output(null)).isEqualTo(base.resolve("build/sitrep"));
        assertThat(folders.reports(new File("reports"), base)).isEqualTo(base.resolve("reports"));
    }

    @Test
    void aSourceFolderThatIsNamedMustExist() {
        assertThatThrownBy(() -> Folders.of(project(base), base).source(new File("nowhere")))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("sitrep.source: there is no folder " + base.resolve("nowhere"));
    }

    @Test
    void aFolderWithoutRecordsIsAMistakeUnlessAnotherModuleHasThem() throws Exception {
        MavenProject with = project(Files.createDirectories(base.resolve("with")));
        MavenProject without = project(Files.createDirectories(base.resolve("without")));

        assertThatThrownBy(() -> Folders.nothingToDo(base.resolve("without"), without, List.of(without, with)))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith("there is no sitrep.yaml in " + base.resolve("without"));

        write(base.resolve("with/src/sitrep/sitrep.yaml"));
        assertThat(Folders.nothingToDo(base.resolve("without"), without, List.of(without, with)))
                .isTrue();
        assertThat(Folders.nothingToDo(base.resolve("with/src/sitrep"), with, List.of(without, with)))
                .isFalse();
    }

    private static void write(Path file) throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, "title: Example\n");
    }

    private static MavenProject project(Path folder) {
        Model model = new Model();
        model.setBuild(new Build());
        model.getBuild().setDirectory(folder.resolve("build").toString());
        MavenProject project = new MavenProject(model);
        project.setFile(folder.resolve("pom.xml").toFile());
        return project;
    }
}
