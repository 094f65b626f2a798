package dev.sitrep.history;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Git cannot tell what was asked. The message says why, and what to do; content never causes it. */
public final class HistoryException extends IOException {
    private static final long serialVersionUID = 1L;

    private final Standing standing;

    /** With what git cannot tell, and what to do. */
    public HistoryException(String message) {
        this(Standing.UNREADABLE, message);
    }

    HistoryException(Standing standing, String message) {
        super(message);
        this.standing = standing;
    }

    HistoryException(String message, @Nullable Throwable cause) {
        super(message, cause);
        this.standing = Standing.UNREADABLE;
    }

    /** What this means for all of the history. */
    public Standing standing() {
        return standing;
    }
}
