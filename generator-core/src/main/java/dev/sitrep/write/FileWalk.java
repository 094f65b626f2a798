package dev.sitrep.write;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** Files and folders as they are, without ever following a link. */
final class FileWalk {
    private FileWalk() {}

    /** Takes what a walk meets. */
    @FunctionalInterface
    interface Visitor {
        /** A file, a link, or a folder with nothing in it. */
        void leaf(Path path) throws IOException, OutputException;

        /** A folder, after all that is in it. */
        default void after(Path folder) throws IOException {}
    }

    static void walk(Path folder, Visitor visitor) throws IOException, OutputException {
        walk(folder, children(folder), visitor);
    }

    private static void walk(Path folder, List<Path> children, Visitor visitor) throws IOException, OutputException {
        for (Path child : children) {
            List<Path> below = isFolder(child) ? children(child) : List.of();
            if (below.isEmpty()) {
                visitor.leaf(child);
            } else {
                walk(child, below, visitor);
            }
        }
        visitor.after(folder);
    }

    /** Deletes a folder and everything in it, if it is there. */
    static void delete(Path folder) throws IOException, OutputException {
        if (isFolder(folder)) {
            walk(folder, new Visitor() {
                @Override
                public void leaf(Path path) throws IOException {
                    Files.delete(path);
                }

                @Override
                public void after(Path visited) throws IOException {
                    Files.delete(visited);
                }
            });
        }
    }

    /** Puts the same file at a second place with its times: as a hard link, or as a copy where there are none. */
    static void duplicate(Path from, Path to) throws IOException {
        if (!Files.isRegularFile(from, LinkOption.NOFOLLOW_LINKS) || !linked(from, to)) {
            Files.copy(from, to, LinkOption.NOFOLLOW_LINKS, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    /** Whether anything lies there, be it a link that leads nowhere. */
    static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    static boolean isFolder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** The folder that holds a file. */
    static Path folderOf(Path file) {
        return file.resolveSibling("");
    }

    /** A path below a folder, with forward slashes. */
    static String relative(Path folder, Path path) {
        return folder.relativize(path).toString().replace(File.separatorChar, '/');
    }

    static List<Path> children(Path folder) throws IOException {
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(children::add);
        }
        return children;
    }

    private static boolean linked(Path from, Path to) {
        try {
            Files.createLink(to, from);
            return true;
        } catch (UnsupportedOperationException | IOException e) {
            return false;
        }
    }
}
