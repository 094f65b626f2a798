package dev.sitrep.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * The folder that a site's audiences are written to, one folder each, held by one build at a time. What Sitrep needs
 * to know about it lies in its folder {@code .sitrep}.
 */
public final class OutputFolder implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Path output;
    private final OutputLock lock;

    private OutputFolder(Path output, OutputLock lock) {
        this.output = output;
        this.lock = lock;
    }

    /**
     * Makes the folder, waits until no other build writes to it, and puts in order what a killed one left.
     *
     * @param source the source folder, which must not lie in the output
     * @param log told when there is something to wait for
     * @throws OutputException when the folder may not be used, cannot be made, or stays held
     */
    public static OutputFolder open(Path output, Path source, Consumer<String> log) throws OutputException {
        return open(output, source, PATIENCE, log);
    }

    static OutputFolder open(Path output, Path source, Duration patience, Consumer<String> log) throws OutputException {
        return hold(OutputGuard.check(output, source), patience, log);
    }

    /**
     * Makes ready to write a single folder elsewhere as an audience's is written: what there is to know about it lies beside
     * it.
     *
     * @param source the source folder, which must not lie in it
     * @param log told when there is something to wait for
     * @throws OutputException when the folder may not be used, or that beside it cannot be made
     */
    public static OutputFolder beside(Path folder, Path source, Consumer<String> log) throws OutputException {
        Path real = OutputGuard.check(folder, source, "sitrep.publish.to");
        return hold(FileWalk.folderOf(real), PATIENCE, log);
    }

    private static OutputFolder hold(Path real, Duration patience, Consumer<String> log) throws OutputException {
        Path own = real.resolve(SiteFolders.OWN);
        refuseLink(own);
        try {
            Files.createDirectories(own);
        } catch (IOException e) {
            throw OutputException.at(own, e);
        }
        OutputLock lock = OutputLock.acquire(own, patience, log);
        try {
            Recovery.run(real);
            return new OutputFolder(real, lock);
        } catch (OutputException e) {
            lock.close();
            throw e;
        }
    }

    /**
     * Begins the next site of an audience.
     *
     * @param audience its id, the name of its folder
     */
    public Staging stage(String audience) throws OutputException {
        SiteFolders folders = SiteFolders.of(output, folderName(audience));
        refuseLink(folders.live());
        return new Staging(folders);
    }

    /**
     * Begins the next state of a folder.
     *
     * @param name of the folder
     * @param ours the files in it that may be replaced or removed
     */
    public Staging stage(String name, Set<String> ours) throws OutputException {
        SiteFolders folders = SiteFolders.of(output, folderName(name));
        refuseLink(folders.live());
        new Manifest(folders.manifest()).save(ours);
        return new Staging(folders);
    }

    /**
     * The files that Sitrep wrote for an audience, by path relative to its folder.
     *
     * @throws OutputException when there is no such site, or not all of it
     */
    public SortedMap<String, Path> files(String audience) throws OutputException {
        SiteFolders folders = SiteFolders.of(output, folderName(audience));
        SortedMap<String, Path> files = new TreeMap<>();
        for (String path : new Manifest(folders.manifest()).load()) {
            Path file = SafePath.below(folders.live(), path);
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                throw new OutputException("the site for '" + audience + "' in " + output + " is not whole: " + path
                        + " is missing; run sitrep:site again");
            }
            files.put(path, file);
        }
        if (files.isEmpty()) {
            throw noSite(audience);
        }
        return files;
    }

    /** Keeps a word about an audience's site, beside it. */
    public void note(String audience, byte[] text) throws OutputException {
        AtomicFile.write(SiteFolders.of(output, folderName(audience)).note(), text);
    }

    /** The word that was kept about an audience's site; empty where there is none. */
    public String note(String audience) throws OutputException {
        Path note = SiteFolders.of(output, folderName(audience)).note();
        try {
            return Files.readString(note);
        } catch (NoSuchFileException e) {
            return "";
        } catch (IOException e) {
            throw OutputException.at(note, e);
        }
    }

    /**
     * Removes the files that Sitrep wrote for audiences that a site no longer has.
     *
     * @param audiences those that it has
     */
    public void keepOnly(Collection<String> audiences) throws OutputException {
        for (String audience : SiteFolders.written(output)) {
            if (!audiences.contains(audience)) {
                try (Staging nothing = stage(audience)) {
                    nothing.commit();
                }
                SiteFolders.of(output, audience).forget();
            }
        }
    }

    /**
     * Packs what Sitrep wrote for an audience.
     *
     * @param zip the file to write; the same site gives the same bytes
     * @param timestamp of every entry, to two seconds, not before 1980
     * @throws OutputException when there is no such site, or the file cannot be written
     */
    public void zip(String audience, Path zip, Instant timestamp) throws OutputException {
        SiteFolders folders = SiteFolders.of(output, folderName(audience));
        Set<String> files = new Manifest(folders.manifest()).load();
        if (files.isEmpty()) {
            throw noSite(audience);
        }
        AtomicFile.write(zip, out -> new SiteZip(folders.live(), timestamp).write(files, out));
    }

    /** Lets the next build in. */
    @Override
    public void close() throws OutputException {
        lock.close();
    }

    private OutputException noSite(String audience) {
        return new OutputException("there is no site for '" + audience + "' in " + output + "; run sitrep:site first");
    }

    private String folderName(String audience) throws OutputException {
        if (audience.startsWith(".") || audience.contains("/")) {
            throw new OutputException("refused to write '" + audience + "': not a name for an audience's folder");
        }
        return SafePath.below(output, audience).getFileName().toString();
    }

    private static void refuseLink(Path folder) throws OutputException {
        if (FileWalk.exists(folder) && !FileWalk.isFolder(folder)) {
            throw new OutputException("cannot write " + folder + ": it must be a folder, and not a link to one");
        }
    }
}
