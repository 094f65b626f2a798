package dev.sitrep.maven;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Where a project has its records and gets its site, with and without a pom.
 *
 * @param base of the project, or the folder that Maven was started in
 * @param build folder of what Maven builds
 */
record Folders(Path base, Path build) {
    private static final String SETTINGS = "sitrep.yaml";

    static Folders of(MavenProject project, Path started) {
        // Without a pom Maven's own expression for the build folder is not a path.
        return project.getFile() == null
                ? new Folders(started, started.resolve("target"))
                : new Folders(
                        project.getBasedir().toPath(),
                        Path.of(project.getBuild().getDirectory()));
    }

    /** The records: where the build says, else {@code src/sitrep} if it exists, else the base. */
    Path source(@Nullable File wanted) throws MojoExecutionException {
        if (wanted == null) {
            Path usual = base.resolve("src/sitrep");
            return Files.isDirectory(usual) ? usual : base;
        }
        Path source = base.resolve(wanted.toPath());
        if (!Files.isDirectory(source)) {
            throw new MojoExecutionException("sitrep.source: there is no folder " + source);
        }
        return source;
    }

    Path output(@Nullable File wanted) {
        return wanted == null ? build.resolve("sitrep") : base.resolve(wanted.toPath());
    }

    /** The reports lie beside the folders of the audiences. */
    Path reports(@Nullable File wanted, Path output) {
        return wanted == null ? output.resolve("reports") : base.resolve(wanted.toPath());
    }

    /**
     * Whether a module of a larger build merely has no records. Anywhere else a folder without {@code sitrep.yaml} is a
     * mistake: a gate that looked at nothing must not pass.
     */
    static boolean nothingToDo(Path source, MavenProject project, List<MavenProject> reactor)
            throws MojoExecutionException {
        if (Files.isRegularFile(source.resolve(SETTINGS))) {
            return false;
        }
        for (MavenProject other : reactor) {
            if (other != project && other.getFile() != null && hasRecords(Folders.of(other, source))) {
                return true;
            }
        }
        throw new MojoExecutionException("there is no " + SETTINGS + " in " + source
                + "; run Maven in the folder of the records, or say where they are: -Dsitrep.source=FOLDER");
    }

    private static boolean hasRecords(Folders folders) throws MojoExecutionException {
        return Files.isRegularFile(folders.source(null).resolve(SETTINGS));
    }
}
