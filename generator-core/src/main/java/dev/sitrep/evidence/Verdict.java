package dev.sitrep.evidence;

/** How a claim compares with the commit that first stated it. */
public enum Verdict {
    /** Stated when it happened, or within the tolerance after it. */
    KEPT,
    /** Stated later than the tolerance allows. */
    BACKDATED,
    /** Stated before it is said to have happened. */
    AHEAD,
    /** About a time before the gate's {@code enforce-from}, and not judged. */
    EXEMPT,
    /** In no commit yet. */
    UNCOMMITTED,
    /** Git cannot tell, because an earlier state of the file cannot be read. */
    UNTOLD;

    /** As files for machines name it. */
    public String key() {
        return switch (this) {
            case KEPT -> "kept";
            case BACKDATED -> "backdated";
            case AHEAD -> "ahead";
            case EXEMPT -> "exempt";
            case UNCOMMITTED -> "uncommitted";
            case UNTOLD -> "untold";
        };
    }
}
