package dev.sitrep.load;

/** A value of a YAML document, as written. */
sealed interface Node permits Scalar, Mapping, Sequence {
    /** 1-based, the file's own. */
    int line();

    /** 1-based, in characters. */
    int column();

    /** How many nodes it is, with itself, aliases counted as what they stand for. */
    int size();

    /** How many levels it is deep: 1 for a scalar. */
    int height();

    /** What it is, in the words of a finding. */
    String described();
}
