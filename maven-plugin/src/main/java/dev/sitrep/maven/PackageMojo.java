package dev.sitrep.maven;

import dev.sitrep.site.Archive;
import dev.sitrep.site.Request;
import dev.sitrep.write.OutputException;
import java.io.File;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProjectHelper;
import org.jspecify.annotations.Nullable;

/**
 * Attaches the generated site as a zip with the same bytes wherever it is built, one for each audience that is asked
 * for.
 */
@Mojo(name = "package", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public final class PackageMojo extends SitrepMojo {
    private static final String TYPE = "zip";

    private final MavenProjectHelper helper;

    /** Audiences whose site is attached. What an internal site says goes where the artifact goes: it must be named. */
    @Parameter(property = "sitrep.attach", defaultValue = "public")
    private List<String> attach;

    /** Begins the classifier, which ends with the audience. Several sites in one project need one each. */
    @Parameter(property = "sitrep.classifier", defaultValue = "site")
    private String classifier;

    @Parameter(defaultValue = "${project.build.directory}", readonly = true)
    private File directory;

    @Parameter(defaultValue = "${project.build.finalName}", readonly = true)
    private String finalName;

    /** The time of the zip's entries. Default: the earliest that a zip can hold. */
    @Parameter(defaultValue = "${project.build.outputTimestamp}")
    private @Nullable String outputTimestamp;

    /** Is made by Maven. */
    @Inject
    public PackageMojo(MavenProjectHelper helper) {
        this.helper = helper;
    }

    @Override
    void run(Request request) throws OutputException, MojoExecutionException {
        Instant timestamp = OutputTimestamp.parse(outputTimestamp);
        for (String audience : attach) {
            String suffix = classifier + "-" + audience;
            refuseSecond(suffix);
            Path zip = directory.toPath().resolve(finalName + "-" + suffix + "." + TYPE);
            Archive.pack(request, audience, zip, timestamp, line -> getLog().info(line));
            helper.attachArtifact(project(), TYPE, suffix, zip.toFile());
            getLog().info("Attached " + zip);
        }
    }

    /** A second artifact of one classifier would replace the first in silence. */
    private void refuseSecond(String suffix) throws MojoExecutionException {
        boolean taken = project().getAttachedArtifacts().stream()
                .anyMatch(artifact -> suffix.equals(artifact.getClassifier()) && TYPE.equals(artifact.getType()));
        if (taken) {
            throw new MojoExecutionException("a zip with the classifier '" + suffix
                    + "' is attached already; give each site a <classifier> of its own");
        }
    }
}
