package dev.sitrep.maven;

import dev.sitrep.site.CheckOutcome;
import dev.sitrep.site.FailOn;
import dev.sitrep.site.Request;
import dev.sitrep.site.Sitrep;
import dev.sitrep.write.OutputException;
import java.io.IOException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Checks the records by all rules, prints every finding, writes {@code gate.json}, and fails on errors. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, requiresProject = false, threadSafe = true)
public final class CheckMojo extends SitrepMojo {
    /** From which level on findings fail the build: {@code error}, {@code warning} or {@code never}. */
    @Parameter(property = "sitrep.failOn", defaultValue = "error")
    private String failOn;

    @Override
    void run(Request request) throws OutputException, IOException, MojoFailureException {
        CheckOutcome outcome = Sitrep.check(request);
        print(
                outcome,
                "Sitrep looked at " + request.source() + ":\n"
                        + outcome.console().stripTrailing());
        if (outcome.failed()) {
            throw new MojoFailureException(
                    outcome.summary() + "\n  report: " + outcome.report() + "\n  again:  " + again());
        }
    }

    @Override
    void skip(Request request) throws OutputException {
        Sitrep.skip(request);
        super.skip(request);
    }

    @Override
    FailOn failOn() throws MojoExecutionException {
        try {
            return FailOn.parse(failOn);
        } catch (IllegalArgumentException e) {
            throw new MojoExecutionException("sitrep.failOn: " + e.getMessage());
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
