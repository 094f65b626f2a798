package dev.sitrep.maven;

import dev.sitrep.publish.PublishException;
import dev.sitrep.site.PublishOutcome;
import dev.sitrep.site.Publishing;
import dev.sitrep.site.Request;
import dev.sitrep.site.Sitrep;
import dev.sitrep.write.OutputException;
import java.io.File;
import java.io.IOException;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Takes the site that was built for an audience ({@code sitrep.audience}; else the one that everybody may see) to a branch
 * of a git repository, in one commit, or to a folder. Files there that it did not publish stay.
 */
@Mojo(name = "publish", requiresProject = false, threadSafe = true)
public final class PublishMojo extends SitrepMojo {
    /** Folder to mirror the site to, in place of a branch. */
    @Parameter(property = "sitrep.publish.to")
    private @Nullable File to;

    /** Repository to push to: the name of a remote of this clone, an address, or a path. */
    @Parameter(property = "sitrep.publish.remote", defaultValue = "origin")
    private String remote;

    /** Branch to push to. It is made where there is none. */
    @Parameter(property = "sitrep.publish.branch", defaultValue = "gh-pages")
    private String branch;

    /** Folder of the branch that the site goes to. Default: its top. */
    @Parameter(property = "sitrep.publish.folder")
    private @Nullable String folder;

    /** Paths and patterns of what is left there as it is: {@code CNAME}, {@code pr/**}. */
    @Parameter(property = "sitrep.publish.keep")
    private @Nullable List<String> keep;

    /** Takes a place over that others have filled: what is not kept there goes. */
    @Parameter(property = "sitrep.publish.adopt", defaultValue = "false")
    private boolean adopt;

    /** Publishes although records are not committed; the commit says so. */
    @Parameter(property = "sitrep.publish.dirty", defaultValue = "false")
    private boolean dirty;

    /** First line of the commit. Default: audience and clock of the site. */
    @Parameter(property = "sitrep.publish.message")
    private @Nullable String message;

    /** Author of the commit, as {@code Name <address>}. Default: {@code user.name} and {@code user.email} of this clone, else Sitrep. */
    @Parameter(property = "sitrep.publish.author")
    private @Nullable String author;

    /** Only says what would be added, changed and removed, and where. */
    @Parameter(property = "sitrep.dryRun", defaultValue = "false")
    private boolean dryRun;

    @Override
    void run(Request request) throws OutputException, IOException, MojoExecutionException {
        Publishing publishing = new Publishing(
                to == null ? null : below(to),
                remote,
                branch,
                folder == null ? "" : folder,
                keep == null ? List.of() : keep,
                adopt,
                dirty,
                message,
                author,
                dryRun);
        try {
            PublishOutcome outcome = Sitrep.publish(request, publishing, System.getenv(), line -> getLog().info(line));
            getLog().info(outcome.summary());
            if (dryRun) {
                outcome.files().forEach(line -> getLog().info("  " + line));
            }
        } catch (PublishException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }
}
