package dev.sitrep.load;

import dev.sitrep.model.SourceTree;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The files below a folder. Names that begin with a dot, {@code target} at the top, {@code node_modules} anywhere,
 * excluded folders and symbolic links are left out.
 */
public final class FolderTree implements SourceTree {
    private final TreeMap<String, Path> files;

    private FolderTree(TreeMap<String, Path> files) {
        this.files = files;
    }

    /**
     * The files below a folder as they are now.
     *
     * @param excluded folders that are not sources, the output for instance
     * @throws UncheckedIOException when the folder, or one below it, cannot be read
     */
    public static FolderTree of(Path root, Path... excluded) {
        try {
            Path real = root.toRealPath();
            Set<Path> skipped =
                    Arrays.stream(excluded).map(FolderTree::resolved).collect(Collectors.toSet());
            skipped.add(real.resolve("target"));
            TreeMap<String, Path> files = new TreeMap<>();
            Files.walkFileTree(real, new FolderWalk(real, skipped, files));
            return new FolderTree(files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public SortedSet<String> paths() {
        return Collections.unmodifiableSortedSet(files.navigableKeySet());
    }

    @Override
    public byte[] read(String path) throws IOException {
        return Files.readAllBytes(file(path));
    }

    @Override
    public long size(String path) throws IOException {
        return Files.size(file(path));
    }

    @Override
    public InputStream open(String path) throws IOException {
        return Files.newInputStream(file(path));
    }

    private Path file(String path) throws IOException {
        Path file = files.get(path);
        if (file == null) {
            throw new NoSuchFileException(path);
        }
        return file;
    }

    private static Path resolved(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }
}
