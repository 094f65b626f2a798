package dev.sitrep.write;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A single file that is replaced as a whole, and only when its bytes differ unless it is to be renewed. */
public final class AtomicFile {
    static final String TEMPORARY = ".tmp";

    private AtomicFile() {}

    /** Writes the content of a file. */
    @FunctionalInterface
    public interface Content {
        /** Writes all of it. */
        void to(OutputStream out) throws IOException;
    }

    /**
     * Writes a file, and the folders above it.
     *
     * @throws OutputException when it cannot be written; the old file is then as it was
     */
    public static void write(Path file, byte[] content) throws OutputException {
        write(file, out -> out.write(content));
    }

    static void write(Path file, Content content) throws OutputException {
        write(file, content, false);
    }

    /**
     * Streams a file anew, and the folders above it, even where its bytes stay the same: a build server takes no report
     * that is older than the build.
     *
     * @throws OutputException when it cannot be written; the old file is then as it was
     */
    public static void renew(Path file, Content content) throws OutputException {
        write(file, content, true);
    }

    private static void write(Path file, Content content, boolean anew) throws OutputException {
        Path target = file.toAbsolutePath();
        Path temporary = target.resolveSibling("." + target.getFileName() + "." + writer() + TEMPORARY);
        try {
            Files.createDirectories(FileWalk.folderOf(target));
            try {
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(temporary))) {
                    content.to(out);
                }
                if (anew || !Files.isRegularFile(target) || Files.mismatch(temporary, target) >= 0) {
                    Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                }
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException e) {
            throw OutputException.at(target, e);
        }
    }

    private static String writer() {
        return ProcessHandle.current().pid() + "-" + Thread.currentThread().getId();
    }
}
