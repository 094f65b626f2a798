package dev.sitrep.load;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Set;

/** Collects the regular files below a folder. */
final class FolderWalk extends SimpleFileVisitor<Path> {
    private final Path root;
    private final Set<Path> skipped;
    private final Map<String, Path> files;

    FolderWalk(Path root, Set<Path> skipped, Map<String, Path> files) {
        this.root = root;
        this.skipped = skipped;
        this.files = files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        boolean left = !folder.equals(root)
                && (isHidden(folder) || skipped.contains(folder) || folder.endsWith("node_modules"));
        return left ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (attributes.isRegularFile() && !isHidden(file)) {
            files.put(FileName.relative(root, file), file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
        if (e instanceof NoSuchFileException && !file.equals(root)) {
            return FileVisitResult.CONTINUE;
        }
        throw e;
    }

    private static boolean isHidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }
}
