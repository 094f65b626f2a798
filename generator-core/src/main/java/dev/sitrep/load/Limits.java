package dev.sitrep.load;

/** How large a record may be. Beyond it a file is refused before it can cost time or memory. */
final class Limits {
    /** Bytes of a record's file. */
    static final int FILE_BYTES = 1 << 20;

    /** Levels of nesting. */
    static final int DEPTH = 64;

    /** Keys and values of one file. */
    static final int NODES = 100_000;

    /** Keys and values that aliases of one file stand for. */
    static final int ALIASED_NODES = 10_000;

    private Limits() {}
}
