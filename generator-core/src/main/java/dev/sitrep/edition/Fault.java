package dev.sitrep.edition;

/**
 * Why a copy cannot be served.
 *
 * @param kind of fault
 * @param detail in English, for the log and for findings; it may name files of the sources
 */
public record Fault(Kind kind, String detail) {
    /** Kinds of fault, for whoever may not see the detail. */
    public enum Kind {
        /** There is no such file, or nobody could fetch it. */
        MISSING,
        /** It is not what was frozen. */
        CHANGED,
        /** It cannot be read to its end, or holds what no edition holds. */
        DAMAGED
    }
}
