package dev.sitrep.site;

/** An edition cannot be frozen as it was asked for. The message says why, and what to do. */
public final class EditionException extends Exception {
    private static final long serialVersionUID = 1L;

    /** With what to say. */
    public EditionException(String message) {
        super(message);
    }
}
