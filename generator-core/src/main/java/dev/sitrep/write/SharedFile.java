package dev.sitrep.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file that others write to as well. */
public final class SharedFile {
    private SharedFile() {}

    /**
     * Adds to its end.
     *
     * @throws OutputException when it cannot be written
     */
    public static void append(Path file, byte[] content) throws OutputException {
        try {
            Files.write(file, content, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw OutputException.at(file, e);
        }
    }
}
