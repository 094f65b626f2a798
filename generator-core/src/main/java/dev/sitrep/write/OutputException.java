package dev.sitrep.write;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The output cannot be written. The message names the path and says why; content never causes it. */
public final class OutputException extends Exception {
    private static final long serialVersionUID = 1L;

    OutputException(String message) {
        super(message);
    }

    private OutputException(String message, IOException cause) {
        super(message, cause);
    }

    /** What went wrong at a path, in words. */
    static OutputException at(Path path, IOException cause) {
        return new OutputException("cannot write " + path + ": " + reason(cause), cause);
    }

    /** A file of somebody else's lies where one of ours belongs. */
    static OutputException notOurs(Path path) {
        return new OutputException("cannot write " + path
                + ": something that Sitrep did not write lies there; move it away, or choose another output");
    }

    private static String reason(IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (cause instanceof FileAlreadyExistsException || cause instanceof NotDirectoryException) {
            return "something else lies there";
        }
        if (cause instanceof NoSuchFileException) {
            return "it went away while Sitrep was writing";
        }
        @Nullable String reason = cause instanceof FileSystemException system ? system.getReason() : cause.getMessage();
        return reason == null ? cause.getClass().getSimpleName() : lowerFirst(reason);
    }

    private static String lowerFirst(String text) {
        return text.isEmpty() ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }
}
