package dev.sitrep.deadline;

/** How an obligation bears on the gate, waivers aside. */
public enum Bearing {
    /** Fails it */
    FAILS,
    /** Is a warning */
    WARNS,
    /** Nothing to say */
    NONE;

    static Bearing of(Obligation o) {
        return switch (o.standing()) {
            // Only a drill whose day is long gone cannot be made up for.
            case OVERDUE -> o.explained() && o.kind() == Kind.DRILL ? NONE : FAILS;
            case UNKNOWN -> o.explained() ? NONE : o.kind().silenceIsMinor() ? WARNS : FAILS;
            case LATE -> o.explained() ? NONE : FAILS;
            case GRACE, DUE_SOON -> WARNS;
            case MET, PENDING, WAIVED, EXEMPT -> NONE;
        };
    }
}
