package dev.sitrep.publish;

import org.jspecify.annotations.Nullable;

/** A site cannot be published. The message says why, and what to do; it holds no password and no token. */
public final class PublishException extends Exception {
    private static final long serialVersionUID = 1L;

    /** With what is the matter. */
    public PublishException(String message) {
        super(message);
    }

    PublishException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
