package dev.sitrep.edition;

import java.io.IOException;
import java.nio.file.Path;

/** Finds the files of Maven artifacts. */
@FunctionalInterface
public interface ArtifactFiles {
    /** Where there is no Maven. */
    ArtifactFiles NONE = coordinates -> {
        throw new IOException("only a build of Maven can fetch it");
    };

    /**
     * The file of an artifact.
     *
     * @param coordinates {@code group:artifact:extension:classifier:version}
     * @throws IOException when it cannot be had; the message says why, in one line
     */
    Path file(String coordinates) throws IOException;
}
