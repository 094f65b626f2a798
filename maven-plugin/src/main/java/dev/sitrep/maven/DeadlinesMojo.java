package dev.sitrep.maven;

import dev.sitrep.site.DeadlinesOutcome;
import dev.sitrep.site.Outlook;
import dev.sitrep.site.Request;
import dev.sitrep.site.Sitrep;
import dev.sitrep.write.OutputException;
import java.io.IOException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Prints what is overdue, what is due next and when the gate turns red, and writes {@code deadlines.json} and {@code
 * deadlines.ics}. Never fails for content.
 */
@Mojo(name = "deadlines", requiresProject = false, threadSafe = true)
public final class DeadlinesMojo extends SitrepMojo {
    /** How far to look ahead, in words: {@code 2 weeks}, {@code 3 months}. */
    @Parameter(property = "sitrep.horizon", defaultValue = "30 days")
    private String horizon;

    /** Id of the person, role or team whose deadlines alone are told. Default: everybody's. */
    @Parameter(property = "sitrep.owner")
    private @Nullable String owner;

    @Override
    void run(Request request) throws OutputException, IOException, MojoExecutionException {
        DeadlinesOutcome outcome = Sitrep.deadlines(request, outlook());
        getLog().info("\n" + outcome.console().stripTrailing());
        if (outcome.unreadable() > 0) {
            getLog().warn("unreadable records: " + outcome.unreadable() + "; sitrep:check says why");
        }
        outcome.files().forEach(file -> getLog().info("Wrote " + file));
    }

    private Outlook outlook() throws MojoExecutionException {
        try {
            return Outlook.parse(horizon, owner);
        } catch (IllegalArgumentException e) {
            throw new MojoExecutionException("sitrep.horizon: " + e.getMessage());
        }
    }
}
