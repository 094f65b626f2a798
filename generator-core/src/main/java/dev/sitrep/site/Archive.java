package dev.sitrep.site;

import dev.sitrep.write.OutputException;
import dev.sitrep.write.OutputFolder;
import java.nio.file.Path;
import java.time.Instant;

/** A generated site as one file. */
public final class Archive {
    private Archive() {}

    /**
     * Packs the site of an audience. The same site and timestamp give the same bytes on every system.
     *
     * @param zip the file to write
     * @param timestamp of every entry
     * @throws OutputException when the site was not generated, or the file cannot be written
     */
    public static void pack(Request request, String audience, Path zip, Instant timestamp, Progress progress)
            throws OutputException {
        try (OutputFolder output = OutputFolder.open(request.output(), request.source(), progress::say)) {
            output.zip(audience, zip, timestamp);
        }
    }
}
