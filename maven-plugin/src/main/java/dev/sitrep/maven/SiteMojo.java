package dev.sitrep.maven;

import dev.sitrep.site.Request;
import dev.sitrep.site.SiteOutcome;
import dev.sitrep.site.Sitrep;
import dev.sitrep.write.OutputException;
import java.io.IOException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Generates the site of every audience. Never fails for content: a record that cannot be read gets a page that says so,
 * and an overdue one shows that it is.
 */
@Mojo(name = "site", defaultPhase = LifecyclePhase.PREPARE_PACKAGE, requiresProject = false, threadSafe = true)
public final class SiteMojo extends SitrepMojo {
    /** Theme to build in. Default: the one that {@code sitrep.yaml} names. */
    @Parameter(property = "sitrep.theme")
    private @Nullable String theme;

    /**
     * {@code write} adds the addresses that the site has to {@code urls.txt} in the source folder, which {@code check} then
     * keeps the site to; nothing is taken away from it. With {@code read} it stays as it is.
     */
    @Parameter(property = "sitrep.urls", defaultValue = "read")
    private String urls;

    @Override
    void run(Request request) throws OutputException, IOException, MojoExecutionException {
        if (theme != null && !Sitrep.themes().contains(theme)) {
            throw new MojoExecutionException(
                    "sitrep.theme: unknown theme '" + theme + "'; there are " + String.join(" and ", Sitrep.themes()));
        }
        if (!urls.equals("read") && !urls.equals("write")) {
            throw new MojoExecutionException("sitrep.urls: '" + urls + "' is not one of read, write");
        }
        SiteOutcome outcome = Sitrep.site(request.in(theme), line -> getLog().info(line));
        for (SiteOutcome.Audience audience : outcome.audiences()) {
            getLog().info(audience.audience() + ": " + audience.pages() + " pages in " + audience.folder() + " ("
                    + audience.changes() + ")");
        }
        if (urls.equals("write")) {
            getLog().info(Sitrep.register(request));
        }
        outcome.editions().forEach(getLog()::warn);
        if (outcome.unreadable() > 0) {
            getLog().warn("unreadable records: " + outcome.unreadable() + "; sitrep:check says why");
        }
    }
}
