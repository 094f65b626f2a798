package dev.sitrep.maven;

import dev.sitrep.site.EditionException;
import dev.sitrep.site.EditionOrder;
import dev.sitrep.site.EditionOutcome;
import dev.sitrep.site.EditionPlaces;
import dev.sitrep.site.Request;
import dev.sitrep.site.Sitrep;
import dev.sitrep.write.OutputException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProjectHelper;
import org.jspecify.annotations.Nullable;

/**
 * Freezes the site of every audience under a name, as a zip with the same bytes wherever it is built, and lists it, so that
 * {@code site} serves it from then on. What was frozen is never frozen anew.
 */
@Mojo(name = "edition", requiresProject = false, threadSafe = true)
public final class EditionMojo extends SitrepMojo {
    private static final String TYPE = "zip";

    private final MavenProjectHelper helper;

    /** Name of the edition: its folder on the site, {@code 2026.1} for instance. */
    @Parameter(property = "sitrep.edition")
    private @Nullable String edition;

    /** Title as readers see it. Default: the name. */
    @Parameter(property = "sitrep.title")
    private @Nullable String title;

    /** Other names that lead on to it. The newest edition is always called {@code latest}. */
    @Parameter(property = "sitrep.aliases")
    private @Nullable List<String> aliases;

    /**
     * Audiences whose zip is attached to the project, and listed as the Maven artifact that it becomes. What an internal site
     * says goes where the artifact goes. The zips of the others go to the folder of editions.
     */
    @Parameter(property = "sitrep.attach")
    private @Nullable List<String> attach;

    /**
     * What to do when an edition of that name is listed already: {@code refuse}, or {@code keep} it and do nothing, for an
     * execution that is part of every build.
     */
    @Parameter(property = "sitrep.frozen", defaultValue = "refuse")
    private String frozen;

    /** Begins the classifier of what is attached, which ends with the audience. */
    @Parameter(property = "sitrep.classifier", defaultValue = "site")
    private String classifier;

    @Parameter(defaultValue = "${project.build.directory}", readonly = true)
    private File directory;

    @Parameter(defaultValue = "${project.build.finalName}", readonly = true)
    private String finalName;

    /** Is made by Maven. */
    @Inject
    public EditionMojo(MavenProjectHelper helper) {
        this.helper = helper;
    }

    @Override
    void run(Request request) throws OutputException, IOException, MojoExecutionException {
        if (edition == null) {
            throw new MojoExecutionException("sitrep.edition: say what to call it, -Dsitrep.edition=2026.1");
        }
        List<String> attached = attach == null ? List.of() : attach;
        refuse(attached);
        if (!frozen.equals("refuse") && !frozen.equals("keep")) {
            throw new MojoExecutionException("sitrep.frozen: '" + frozen + "' is not one of refuse, keep");
        }
        EditionPlaces places = audience -> attached.contains(audience) ? artifact(audience) : null;
        EditionOrder order =
                new EditionOrder(edition, title, aliases == null ? List.of() : aliases, frozen.equals("keep"));
        try {
            report(Sitrep.edition(request, order, places, line -> getLog().info(line)));
        } catch (EditionException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    private void report(EditionOutcome outcome) {
        for (EditionOutcome.Copy copy : outcome.copies()) {
            if (!outcome.kept()) {
                getLog().info(copy.audience() + ": " + copy.pages() + " pages in " + copy.zip() + ", SHA-256 "
                        + copy.sha256());
            }
            if (attach != null && attach.contains(copy.audience())) {
                helper.attachArtifact(
                        project(), TYPE, classifier(copy.audience()), copy.zip().toFile());
            }
        }
        if (outcome.uncommitted()) {
            getLog().warn("The records hold changes that are in no commit; the edition says so");
        }
        if (outcome.unreadable() > 0) {
            getLog().warn("unreadable records: " + outcome.unreadable() + "; sitrep:check says why");
        }
        getLog().info("Edition " + edition
                + (outcome.kept()
                        ? " was frozen before, and stays as it is"
                        : " is listed in " + outcome.list() + "; sitrep:site serves it from now on"));
    }

    private EditionPlaces.Artifact artifact(String audience) {
        String coordinates = String.join(
                ":",
                project().getGroupId(),
                project().getArtifactId(),
                TYPE,
                classifier(audience),
                project().getVersion());
        Path zip = directory.toPath().resolve(finalName + "-" + classifier(audience) + "." + TYPE);
        return new EditionPlaces.Artifact(zip, coordinates);
    }

    private String classifier(String audience) {
        return classifier + "-" + audience;
    }

    private void refuse(List<String> attached) throws MojoExecutionException {
        if (!attached.isEmpty() && project().getFile() == null) {
            throw new MojoExecutionException("sitrep.attach: without a pom there is nothing to attach to");
        }
        if (!attached.isEmpty() && project().getArtifact().isSnapshot()) {
            throw new MojoExecutionException("sitrep.attach: " + project().getVersion()
                    + " is a version that changes, and an edition does not; freeze it with a released one");
        }
    }
}
