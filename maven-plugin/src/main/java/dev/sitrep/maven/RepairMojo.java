package dev.sitrep.maven;

import dev.sitrep.site.RepairOutcome;
import dev.sitrep.site.Request;
import dev.sitrep.site.Sitrep;
import dev.sitrep.write.OutputException;
import java.io.IOException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Lists the records whose text was encoded twice, and mends them when told to write. */
@Mojo(name = "repair", requiresProject = false, threadSafe = true)
public final class RepairMojo extends SitrepMojo {
    /** Writes the mended records. Without it they are only listed. */
    @Parameter(property = "sitrep.write", defaultValue = "false")
    private boolean write;

    @Override
    void run(Request request) throws OutputException, IOException {
        RepairOutcome outcome = Sitrep.repair(request, write);
        outcome.files().forEach(file -> getLog().info((outcome.written() ? "mended " : "damaged ") + file));
        if (outcome.files().isEmpty()) {
            getLog().info("No text in " + request.source() + " was encoded twice");
        } else if (!outcome.written()) {
            getLog().warn("Nothing was written. To mend these files, run: " + again() + " -Dsitrep.write");
        }
    }
}
