package dev.sitrep.write;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The folder that the next site grows in. It may begin as the site before the last one: most of that is still right, and
 * to delete and make again thousands of folders takes longer than to render them. Nothing left in it is trusted.
 */
final class StagingFolder {
    private final Path root;
    private final boolean reused;
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();
    private final Set<Path> files = ConcurrentHashMap.newKeySet();

    StagingFolder(Path root) throws IOException {
        this.root = root;
        this.reused = FileWalk.isFolder(root);
        Files.createDirectories(root);
        folders.add(root);
    }

    /** Writes a file that was not there in this build. */
    void write(Path file, byte[] content) throws IOException, OutputException {
        makeRoom(file);
        Files.write(file, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    /** Takes over a file, a link or an empty folder as it is. */
    void carry(Path from, Path to) throws IOException, OutputException {
        if (FileWalk.isFolder(from)) {
            makeFolder(to);
        } else if (reused && same(from, to)) {
            makeFolder(FileWalk.folderOf(to));
            files.add(to);
        } else {
            makeRoom(to);
            FileWalk.duplicate(from, to);
        }
    }

    /** Removes what this build did not put there. */
    void sweep() throws IOException, OutputException {
        if (!reused) {
            return;
        }
        FileWalk.walk(root, new FileWalk.Visitor() {
            @Override
            public void leaf(Path path) throws IOException {
                if (!files.contains(path) && !folders.contains(path)) {
                    Files.delete(path);
                }
            }

            @Override
            public void after(Path folder) throws IOException {
                if (!folders.contains(folder)) {
                    Files.delete(folder);
                }
            }
        });
    }

    private void makeRoom(Path file) throws IOException, OutputException {
        makeFolder(FileWalk.folderOf(file));
        files.add(file);
        if (reused) {
            clear(file);
        }
    }

    private synchronized void clear(Path file) throws IOException, OutputException {
        if (folders.contains(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        FileWalk.delete(file);
        Files.deleteIfExists(file);
    }

    private void makeFolder(Path folder) throws IOException {
        if (!folders.contains(folder)) {
            makeFolder(FileWalk.folderOf(folder));
            makeOne(folder);
        }
    }

    private synchronized void makeOne(Path folder) throws IOException {
        if (!FileWalk.isFolder(folder)) {
            if (reused && !files.contains(folder)) {
                Files.deleteIfExists(folder);
            }
            Files.createDirectory(folder);
        }
        folders.add(folder);
    }

    private static boolean same(Path from, Path to) throws IOException {
        if (!Files.isRegularFile(to, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        BasicFileAttributes one = Files.readAttributes(from, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        BasicFileAttributes other = Files.readAttributes(to, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return one.isRegularFile()
                && (one.fileKey() != null && one.fileKey().equals(other.fileKey())
                        || one.lastModifiedTime().equals(other.lastModifiedTime()) && Files.mismatch(from, to) < 0);
    }
}
