package dev.sitrep.rule;

import dev.sitrep.finding.Disposition;
import dev.sitrep.finding.Finding;
import dev.sitrep.model.Waiver;
import dev.sitrep.model.Waivers;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lets findings pass that a waiver covers while it lasts. */
public final class Waiving {
    private final List<Waiver> lasting;

    /** With the waivers that last at a time. */
    public Waiving(Waivers waivers, Instant asOf) {
        this.lasting =
                waivers.waivers().stream().filter(waiver -> waiver.lasts(asOf)).toList();
    }

    /** The findings, those that are covered as waived. */
    public List<Finding> apply(List<Finding> findings) {
        return lasting.isEmpty() ? findings : findings.stream().map(this::apply).toList();
    }

    /** Whether a waiver names a finding: its rule, and its record and target unless it is for all. */
    public static boolean covers(Waiver waiver, Finding finding) {
        return waiver.rule().equals(finding.rule())
                && names(waiver.record(), finding.record(), finding.place().path(), part(finding.field()))
                && names(waiver.target(), finding.field(), part(finding.field()), whole(finding.field()));
    }

    private Finding apply(Finding finding) {
        boolean passes = finding.open() && lasting.stream().anyMatch(waiver -> covers(waiver, finding));
        return passes ? finding.as(Disposition.WAIVED) : finding;
    }

    private static boolean names(@Nullable String wanted, @Nullable String... names) {
        if (wanted == null) {
            return true;
        }
        for (String name : names) {
            if (wanted.equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** Of {@code action/ACT-14} the action. */
    private static @Nullable String part(@Nullable String field) {
        return field == null ? null : field.substring(field.indexOf('/') + 1);
    }

    /** Of {@code services/0} the field {@code services}. */
    private static @Nullable String whole(@Nullable String field) {
        return field == null || field.indexOf('/') < 0 ? field : field.substring(0, field.indexOf('/'));
    }
}
