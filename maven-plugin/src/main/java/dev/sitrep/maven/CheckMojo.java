package dev.sitrep.maven;

import dev.sitrep.site.CheckOutcome;
import dev.sitrep.site.Enforce;
import dev.sitrep.site.FailOn;
import dev.sitrep.site.Gating;
import dev.sitrep.site.Request;
import dev.sitrep.site.Sitrep;
import dev.sitrep.site.Surroundings;
import dev.sitrep.write.OutputException;
import java.io.IOException;
import java.util.function.Function;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Checks the records by all rules, prints every finding, writes the reports, and fails on errors. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, requiresProject = false, threadSafe = true)
public final class CheckMojo extends SitrepMojo {
    /** From which level on findings fail the build: {@code error}, {@code warning} or {@code never}. */
    @Parameter(property = "sitrep.failOn", defaultValue = "error")
    private String failOn;

    /**
     * Which records have their deadlines enforced: {@code always} all, {@code touched} those that were changed since
     * {@code sitrep.since}, or {@code never} any. What is not enforced is reported, and fails nothing.
     */
    @Parameter(property = "sitrep.enforce", defaultValue = "always")
    private String enforce;

    /** For {@code touched}: the branch, tag or commit that the change is told by, {@code origin/main} for instance. */
    @Parameter(property = "sitrep.since")
    private @Nullable String since;

    /**
     * {@code write} puts what is wrong now into {@code baseline.yaml}, so that only what is new fails the build; a
     * baseline that is there already only ever gets shorter.
     */
    @Parameter(property = "sitrep.baseline", defaultValue = "read")
    private String baseline;

    @Override
    void run(Request request) throws OutputException, IOException, MojoExecutionException, MojoFailureException {
        CheckOutcome outcome = Sitrep.check(request.with(gating(request)), Surroundings.of(System.getenv()));
        print(
                outcome,
                "Sitrep looked at " + request.source() + (request.ref() == null ? "" : " at '" + request.ref() + "'")
                        + ":\n" + outcome.console().stripTrailing());
        if (outcome.baseline() != null) {
            getLog().info(outcome.baseline());
        }
        if (!outcome.annotations().isEmpty()) {
            // A command must begin its line, and only the first line of a message has a prefix.
            getLog().info("For the build server:\n" + String.join("\n", outcome.annotations()));
        }
        if (outcome.failed()) {
            throw new MojoFailureException(
                    outcome.summary() + "\n  report: " + outcome.report() + "\n  again:  " + again());
        }
    }

    @Override
    void skip(Request request) throws OutputException {
        Sitrep.skip(request, Surroundings.of(System.getenv()));
        super.skip(request);
    }

    /** As the parameters say. Where one makes no sense, the reports do not keep the verdict of an earlier run. */
    private Gating gating(Request request) throws MojoExecutionException {
        try {
            return new Gating(
                    word("sitrep.failOn", failOn, FailOn::parse),
                    word("sitrep.enforce", enforce, Enforce::parse),
                    since,
                    word("sitrep.baseline", baseline, CheckMojo::write));
        } catch (MojoExecutionException e) {
            Sitrep.refuse(request, Surroundings.of(System.getenv()), e);
            throw e;
        }
    }

    private static boolean write(String text) {
        if (!text.equals("read") && !text.equals("write")) {
            throw new IllegalArgumentException("'" + text + "' is not one of read, write");
        }
        return text.equals("write");
    }

    private static <T> T word(String property, String text, Function<String, T> reading) throws MojoExecutionException {
        try {
            return reading.apply(text);
        } catch (IllegalArgumentException e) {
            throw new MojoExecutionException(property + ": " + e.getMessage());
        }
    }

    /** All in one message: with a prefix on each line no tool would know the places any more. */
    private void print(CheckOutcome outcome, String text) {
        if (outcome.failed()) {
            getLog().error(text);
        } else if (outcome.findings().isEmpty()) {
            getLog().info(text);
        } else {
            getLog().warn(text);
        }
    }
}
