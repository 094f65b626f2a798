package dev.sitrep.model;

/** What can be wrong with a file so that it, or a field of it, cannot be read as meant. The facts are in the order given. */
public enum ProblemType {
    /** Bytes that are not UTF-8. Facts: byte offset, the byte in hexadecimal, more lines like it. */
    ENCODING_INVALID,
    /** UTF-8 that was encoded twice. Facts: the text as it stands, the repaired text, the code page, more lines like it. */
    ENCODING_DOUBLE,
    /** A file beyond the limits. Facts: which limit, its value. */
    LIMIT,
    /** Not YAML. Facts: the parser's problem, how to quote it where that is the cause, else what to do; or empty texts. */
    YAML_SYNTAX,
    /** A key twice in one mapping. Facts: the key, line of the first. */
    DUPLICATE_KEY,
    /** A YAML tag. Facts: the tag. */
    TAG,
    /** A record without front matter, or with one that is not closed. Facts: {@code missing} or {@code unclosed}. */
    FRONT_MATTER,
    /** A key that no record of this kind has. Facts: the key, the nearest valid one or an empty text, all valid ones. */
    UNKNOWN_KEY,
    /** A required field that is missing. Facts: the key. */
    MISSING_FIELD,
    /** A value of another type than its field's. Facts: the key, what is expected, what stands there, how to write it or an empty text. */
    WRONG_TYPE,
    /** A time that cannot be read. Facts: the key, the text, the right form. */
    TIME_INVALID,
    /** A local time on a site that names no zone. Facts: the key, the text. */
    TIME_WITHOUT_ZONE,
    /** A file that the system cannot read. Facts: the reason. */
    FILE_UNREADABLE,
    /** A YAML file at the root that no record type claims. Facts: the nearest file name or an empty text. */
    UNKNOWN_FILE,
    /** A line of the registry of addresses that names none. Facts: the line; or an empty text, and how many there are beyond those told. */
    URL_LINE
}
