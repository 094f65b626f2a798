package dev.sitrep.deadline;

/**
 * How many promises were kept. What is not decided yet and what is not owed are counted beside, and in no rate.
 *
 * @param met kept
 * @param late done after the deadline
 * @param overdue not done, and the deadline has passed
 * @param unknown the incident is closed, and its record does not say
 * @param undecided pending, due soon or within the gate's grace
 * @param exempt before the gate enforces, or no incident of its own
 * @param explained how many of the missed ones the record explains
 * @param waived how many of the missed ones a waiver lets pass
 */
public record Compliance(
        int met, int late, int overdue, int unknown, int undecided, int exempt, int explained, int waived) {
    /** Of no promise at all. */
    public static final Compliance NONE = new Compliance(0, 0, 0, 0, 0, 0, 0, 0);

    private static final int PER_MILLE = 1000;

    /** Of one promise. A waiver or an explanation lets it pass the gate, but does not make it kept. */
    public static Compliance of(Obligation one) {
        State standing = one.standing();
        boolean missed = standing == State.LATE || standing == State.OVERDUE || standing == State.UNKNOWN;
        return new Compliance(
                count(standing == State.MET),
                count(standing == State.LATE),
                count(standing == State.OVERDUE),
                count(standing == State.UNKNOWN),
                count(standing == State.PENDING || standing == State.DUE_SOON || standing == State.GRACE),
                count(standing == State.EXEMPT),
                count(missed && one.explained()),
                count(missed && one.waiver() != null));
    }

    /** Both together. */
    public Compliance plus(Compliance other) {
        return new Compliance(
                met + other.met,
                late + other.late,
                overdue + other.overdue,
                unknown + other.unknown,
                undecided + other.undecided,
                exempt + other.exempt,
                explained + other.explained,
                waived + other.waived);
    }

    /** Not kept. */
    public int missed() {
        return late + overdue + unknown;
    }

    /** Decided: kept or not. */
    public int owed() {
        return met + missed();
    }

    /** Kept out of a thousand, rounded down, so that only all of them are a thousand; 0 where none is decided. */
    public int perMille() {
        return owed() == 0 ? 0 : (int) ((long) met * PER_MILLE / owed());
    }

    private static int count(boolean counts) {
        return counts ? 1 : 0;
    }
}
