package dev.sitrep.maven;

import dev.sitrep.history.HistoryException;
import dev.sitrep.site.FailOn;
import dev.sitrep.site.Request;
import dev.sitrep.site.Shelving;
import dev.sitrep.write.OutputException;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Component;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/** What all goals have in common: where, when, and what becomes of errors. */
abstract class SitrepMojo extends AbstractMojo {
    /** Folder of the records. Default: {@code src/sitrep} if it exists, else the project's folder. */
    @Parameter(property = "sitrep.source")
    private @Nullable File source;

    /** Folder that gets a folder for each audience. Default: {@code target/sitrep}. */
    @Parameter(property = "sitrep.output")
    private @Nullable File output;

    /** Folder of the reports. Default: {@code reports} in the output folder. */
    @Parameter(property = "sitrep.reports")
    private @Nullable File reports;

    /**
     * The clock: a time with its zone, or a date for its start in UTC. Default: the environment's {@code
     * SOURCE_DATE_EPOCH}, else now.
     */
    @Parameter(property = "sitrep.asOf")
    private @Nullable String asOf;

    /**
     * A commit, tag or branch: the records, the site's own theme and its files are read as they are there, and nothing is
     * checked out. With {@code sitrep.asOf} a site is built as it was then. Default: the folder as it is now.
     */
    @Parameter(property = "sitrep.ref")
    private @Nullable String ref;

    /** Folder of the frozen editions and their list. Default: {@code editions} in the folder of the records. */
    @Parameter(property = "sitrep.editions")
    private @Nullable File editions;

    /** Audiences to build and check. Default: all that the site has. */
    @Parameter(property = "sitrep.audience")
    private @Nullable List<String> audience;

    /** Does nothing. */
    @Parameter(property = "sitrep.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    @Component
    private RepositorySystem repositories;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        Folders folders = Folders.of(project, Path.of(session.getExecutionRootDirectory()));
        Request request = request(folders);
        try {
            if (skip) {
                skip(request);
            } else if (source == null
                    && ref == null
                    && Folders.nothingToDo(request.source(), project, session.getProjects())) {
                getLog().info("Nothing to do: there is no sitrep.yaml in " + request.source());
            } else {
                run(request);
            }
        } catch (OutputException | HistoryException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        } catch (IOException | UncheckedIOException e) {
            // Exceptions of the file system have only a path for a message: their name says what is the matter with it.
            String what = e instanceof UncheckedIOException ? e.getMessage() : e.toString();
            throw new MojoExecutionException("cannot read the records: " + what, e);
        }
    }

    /** Does the goal's work. */
    abstract void run(Request request)
            throws OutputException, IOException, MojoExecutionException, MojoFailureException;

    /** Is called in place of {@link #run} when the build says {@code sitrep.skip}. */
    void skip(Request request) throws OutputException {
        getLog().info("Skipped: sitrep.skip is set");
    }

    /** The project that the goal runs for. */
    final MavenProject project() {
        return project;
    }

    /** A folder that a parameter names, seen from the project. */
    final Path below(File folder) {
        return Folders.of(project, Path.of(session.getExecutionRootDirectory()))
                .base()
                .resolve(folder.toPath());
    }

    /** The command that runs the goal again. */
    final String again() {
        return Again.command(project, session.getProjects(), session.getUserProperties(), execution);
    }

    private Request request(Folders folders) throws MojoExecutionException {
        Path outputFolder = folders.output(output);
        return new Request(
                        folders.source(source),
                        outputFolder,
                        folders.reports(reports, outputFolder),
                        new BuildClock(System.getenv(), Clock.systemUTC()).asOf(asOf),
                        FailOn.NEVER,
                        audience == null ? List.of() : audience)
                .at(ref)
                .with(new Shelving(
                        editions == null ? null : folders.base().resolve(editions.toPath()),
                        new ResolvedArtifacts(
                                repositories, session.getRepositorySession(), project.getRemoteProjectRepositories())));
    }
}
