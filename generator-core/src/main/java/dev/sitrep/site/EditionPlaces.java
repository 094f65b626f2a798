package dev.sitrep.site;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where the zips of a new edition go. */
@FunctionalInterface
public interface EditionPlaces {
    /** All in the folder of editions. */
    EditionPlaces FOLDER = audience -> null;

    /** The place of an audience's zip; null for the folder of editions. */
    @Nullable
    Artifact of(String audience);

    /**
     * A zip that becomes a Maven artifact.
     *
     * @param zip the file to write
     * @param coordinates {@code group:artifact:zip:classifier:version}
     */
    record Artifact(Path zip, String coordinates) {}
}
