package dev.sitrep.write;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The next site of one audience while it is being written. Nothing of it is seen before {@link #commit}; closed
 * without that, it leaves no trace. Files may be put from several threads at a time and are not kept in memory.
 */
public final class Staging implements AutoCloseable {
    private final SiteFolders folders;
    private final StagingFolder staging;
    private final Set<String> own;
    private final Set<String> taken = ConcurrentHashMap.newKeySet();
    private final Hashes hashes = new Hashes();
    private final Set<String> written = ConcurrentHashMap.newKeySet();
    private final Set<String> unchanged = ConcurrentHashMap.newKeySet();
    private boolean committed;

    Staging(SiteFolders folders) throws OutputException {
        this.folders = folders;
        this.own = new Manifest(folders.manifest()).load();
        try {
            this.staging = new StagingFolder(folders.staging());
        } catch (IOException e) {
            throw OutputException.at(folders.staging(), e);
        }
    }

    /**
     * Takes a file of the site.
     *
     * @param path relative to the site's root, with forward slashes
     * @throws OutputException when it cannot be written, leads out of the site, was put already, or a file that Sitrep
     *     did not write lies at its place
     */
    public void put(String path, byte[] content) throws OutputException {
        Path live = SafePath.below(folders.live(), path);
        Path staged = SafePath.below(folders.staging(), path);
        if (!taken.add(path)) {
            throw twice(path);
        }
        hashes.add(path, content);
        try {
            if (isLive(live, content)) {
                unchanged.add(path);
            } else if (!own.contains(path) && FileWalk.exists(live) && !FileWalk.isFolder(live)) {
                throw OutputException.notOurs(live);
            } else {
                staging.write(staged, content);
                written.add(path);
            }
        } catch (FileAlreadyExistsException e) {
            throw twice(path);
        } catch (IOException e) {
            throw OutputException.at(live, e);
        }
    }

    /** Whether it took a file for that path. */
    public boolean holds(String path) {
        return taken.contains(path);
    }

    /** The paths of the files that it took so far, in their order. */
    public SortedSet<String> paths() {
        return new TreeSet<>(taken);
    }

    /** The SHA-256 of each file that it took so far, in the order of their paths, as {@code sha256sum} writes and checks it. */
    public byte[] hashes() {
        return hashes.text();
    }

    /** Makes this the site that readers see, in two renames, or in none when nothing changed. */
    public Changes commit() throws OutputException {
        Changes changes = new Swap(folders, staging, own, written, unchanged).run();
        committed = true;
        return changes;
    }

    /** Clears away what was not committed. */
    @Override
    public void close() throws OutputException {
        if (!committed) {
            try {
                FileWalk.delete(folders.staging());
            } catch (IOException e) {
                throw OutputException.at(folders.staging(), e);
            }
        }
    }

    private static boolean isLive(Path live, byte[] content) throws IOException {
        return Files.isRegularFile(live, LinkOption.NOFOLLOW_LINKS)
                && Files.size(live) == content.length
                && live.toRealPath().equals(live)
                && Arrays.equals(Files.readAllBytes(live), content);
    }

    private static OutputException twice(String path) {
        return new OutputException("two files of the site want the path " + path);
    }
}
