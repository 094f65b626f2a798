package dev.sitrep.load;

/** How large a record may be. Beyond it a file is refused before it can cost time or memory. */
final class Limits {
    /** Bytes of a record's file. */
    static final int FILE_BYTES = 1 << 20;

    /** Bytes of the registry of addresses: some 200,000 of them. */
    static final int REGISTRY_BYTES = 16 << 20;

    /** Levels of nesting. */
    static final int DEPTH = 64;

    /** Keys and values of one file. */
    static final int NODES = 100_000;

    /** Keys and values that aliases of one file stand for. */
    static final int ALIASED_NODES = 1_000;

    /** Characters of a key. */
    static final int KEY = 200;

    /** Characters of the keys on the way to each value, all values together. */
    static final int WAYS = 8_000_000;

    /** Characters of a value that is not prose: a number, a time, a word of a list. */
    static final int VALUE = 200;

    /** Characters of a line that a hint is sought for. */
    static final int HINTED_LINE = 500;

    private Limits() {}
}
