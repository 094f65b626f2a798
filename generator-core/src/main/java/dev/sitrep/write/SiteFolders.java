package dev.sitrep.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The folders of one audience. All lie in the output folder, so that moving between them is a rename.
 *
 * @param live what readers see
 * @param staging the next site while it is being written, and the one before the last until then
 * @param retired the last site, between the renames of a swap
 * @param manifest the list of own files
 * @param note what its builder keeps about it
 */
record SiteFolders(Path live, Path staging, Path retired, Path manifest, Path note) {
    static final String OWN = ".sitrep";
    static final String RETIRED = ".retired";
    static final String STAGING = ".staging";
    static final String MANIFEST = ".files";
    static final String NOTE = ".note";

    static SiteFolders of(Path output, String audience) {
        Path own = output.resolve(OWN);
        return new SiteFolders(
                output.resolve(audience),
                own.resolve(audience + STAGING),
                own.resolve(audience + RETIRED),
                own.resolve(audience + MANIFEST),
                own.resolve(audience + NOTE));
    }

    /** The audiences that something was written for. */
    static List<String> written(Path output) throws OutputException {
        Path own = output.resolve(OWN);
        try {
            return FileWalk.children(own).stream()
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(MANIFEST))
                    .map(name -> name.substring(0, name.length() - MANIFEST.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw OutputException.at(own, e);
        }
    }

    /** Drops an audience: what Sitrep keeps of it, and its folder when nothing is left in it. */
    void forget() throws OutputException {
        try {
            FileWalk.delete(staging);
            if (FileWalk.isFolder(live) && FileWalk.children(live).isEmpty()) {
                Files.delete(live);
            }
            Files.deleteIfExists(manifest);
            Files.deleteIfExists(note);
        } catch (IOException e) {
            throw OutputException.at(live, e);
        }
    }
}
