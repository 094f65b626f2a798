package dev.sitrep.report;

import dev.sitrep.deadline.Obligation;
import java.util.Comparator;

/** The order of obligations in reports: record by record, in the order in which a record meets them. */
final class ByRecord {
    static final Comparator<Obligation> ORDER = Comparator.comparing(Obligation::home)
            .thenComparing(Obligation::record)
            .thenComparing(Obligation::kind)
            .thenComparing(ByRecord::digits)
            .thenComparing(ByRecord::part)
            .thenComparing(Obligation::source)
            .thenComparing(Obligation::policy);

    private ByRecord() {}

    /** Numbers sort by their length first: update 10 comes after update 9. */
    private static int digits(Obligation obligation) {
        String part = part(obligation);
        return part.chars().allMatch(c -> c >= '0' && c <= '9') ? part.length() : 0;
    }

    private static String part(Obligation obligation) {
        return obligation.part() == null ? "" : obligation.part();
    }
}
