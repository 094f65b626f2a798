package dev.sitrep.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sitrep.deadline.Kind;
import dev.sitrep.deadline.TurnsRed;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AheadTest {
    @Test
    void endsTheConsole() {
        TurnsRed next = next("2026-02-21T06:00:00Z", Kind.POSTMORTEM, "postmortem", "daniel", null);
        assertThat(Console.render(report(next), (path, line) -> null))
                .isEqualTo(
                        "no findings\nnext: the gate turns red 2026-02-21T06:00Z, in 1d 6h: postmortem of INC-1 (daniel)\n");
        assertThat(Console.render(report(null), (path, line) -> null)).isEqualTo("no findings\nnext: nothing is due\n");
    }

    @Test
    void namesTheWaiverThatEnds() {
        assertThat(line("2026-02-20T00:30:00Z", Kind.ACTION, "action/ACT-14", null, "W-1"))
                .isEqualTo(
                        "next: the gate turns red 2026-02-20T00:30Z, in 30m: action ACT-14 of INC-1, when waiver W-1 ends");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-20T00:00:00Z, 0s",
        "2026-02-20T00:00:40Z, 40s",
        "2026-02-20T00:59:59Z, 59m",
        "2026-02-20T03:00:00Z, 3h",
        "2026-02-20T03:05:00Z, 3h 5m",
        "2026-02-21T00:59:00Z, 1d",
        "2027-02-20T23:59:59Z, 365d 23h"
    })
    void saysHowLongInTwoUnits(String at, String length) {
        assertThat(line(at, Kind.RESTORE, "restore", null, null)).contains(", in " + length + ": ");
    }

    @ParameterizedTest
    @CsvSource({
        "RESPOND, respond, response to INC-1",
        "NOTIFY, notify/all-clear, notice 'all-clear' of INC-1",
        "ESCALATE, escalate/L2, escalation 'L2' of INC-1",
        "UPDATE, update/3, update 3 of INC-1",
        "REVIEW, review, review of the postmortem of INC-1",
        "ROUTINE, routine, routine INC-1",
        "DRILL, drill/2026-03-03, drill INC-1 of 2026-03-03"
    })
    void usesTheWordsOfASentence(Kind kind, String target, String words) {
        assertThat(line("2026-02-21T00:00:00Z", kind, target, null, null)).endsWith(": " + words);
    }

    @Test
    void isOneLineWhateverTheContent() {
        String line = Ahead.line(
                new TurnsRed(Sample.AS_OF, Sample.HOSTILE, Kind.RESTORE, "restore", Sample.HOSTILE, Sample.HOSTILE),
                Sample.AS_OF);
        assertThat(line).doesNotContainPattern("[\\p{Cc}\\p{Cf}\\u2028\\u2029]");
    }

    private static String line(String at, Kind kind, String target, @Nullable String owner, @Nullable String waiver) {
        return Ahead.line(next(at, kind, target, owner, waiver), Sample.AS_OF);
    }

    private static TurnsRed next(String at, Kind kind, String target, @Nullable String owner, @Nullable String waiver) {
        return new TurnsRed(Instant.parse(at), "INC-1", kind, target, owner, waiver);
    }

    private static GateReport report(@Nullable TurnsRed next) {
        return new GateReport(Verdict.PASS, Sample.AS_OF, null, "always", List.of(), List.of(), next, Policy.NONE, "");
    }
}
