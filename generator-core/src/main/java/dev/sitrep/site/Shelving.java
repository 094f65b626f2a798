package dev.sitrep.site;

import dev.sitrep.edition.ArtifactFiles;
import dev.sitrep.load.FolderTree;
import dev.sitrep.load.MountedTree;
import dev.sitrep.model.Editions;
import dev.sitrep.model.SourceTree;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where the editions of a site are kept.
 *
 * @param folder of the list and the zips; null for the folder {@code editions} of the sources
 * @param artifacts finds those that are in a Maven repository
 */
public record Shelving(@Nullable Path folder, Artifacts artifacts) {
    /** In the sources, and away from Maven. */
    public static final Shelving USUAL = new Shelving(null, ArtifactFiles.NONE::file);

    /** A tree with the folder's files in the place of its own editions. */
    SourceTree in(SourceTree sources) {
        return folder == null || !Files.isDirectory(folder)
                ? sources
                : new MountedTree(sources, Editions.FOLDER, FolderTree.of(folder));
    }
}
