package dev.sitrep.report;

import dev.sitrep.deadline.Obligation;
import dev.sitrep.finding.Finding;
import dev.sitrep.model.Moment;
import dev.sitrep.model.Waiver;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The run on a page of Markdown, as build servers show it beside the log. */
final class Summary {
    private final GateReport report;
    private final Pardons pardons;

    private Summary(GateReport report) {
        this.report = report;
        this.pardons = new Pardons(report);
    }

    static String of(GateReport report) {
        return new Summary(report).text();
    }

    private String text() {
        String head = "## Sitrep: " + title() + "\n\nBy the clock of " + Stamp.of(report.asOf())
                + ", deadlines enforced: " + MarkdownText.of(report.enforce()) + ".\n";
        return report.verdict() == Verdict.PASS || report.verdict() == Verdict.FAIL ? head + body() : head;
    }

    private String title() {
        return switch (report.verdict()) {
            case PASS -> "the gate passes";
            case FAIL -> "the gate fails";
            case ERROR -> "the gate could not look, see the log";
            case SKIPPED -> "skipped";
        };
    }

    private String body() {
        String next = report.next() == null ? "nothing is due" : Ahead.sentence(report.next(), report.asOf());
        List<Finding> open = report.findings().stream().filter(Finding::open).toList();
        List<Finding> failing = open.stream().filter(report.policy()::failedBy).toList();
        List<Finding> passing =
                open.stream().filter(f -> !report.policy().failedBy(f)).toList();
        List<Finding> waived =
                report.findings().stream().filter(Finding::waived).toList();
        return "\n" + Tally.of(report.findings()) + ". Next: " + MarkdownText.of(next) + ".\n"
                + new MarkdownTable("What fails", "what", "where", "who").of(failing, Summary::row)
                + new MarkdownTable("What does not fail", "what", "where", "who").of(passing, Summary::row)
                + new MarkdownTable("Due next", "when", "what", "who").of(due(), this::row)
                + new MarkdownTable("Waived", "what", "why", "approved by", "until").of(waived, this::waived);
    }

    private List<Obligation> due() {
        return report.obligations().stream()
                .filter(o -> o.waiver() == null && o.deadline() != null)
                .filter(o -> switch (o.standing()) {
                    case PENDING, DUE_SOON, GRACE -> true;
                    case MET, LATE, OVERDUE, WAIVED, EXEMPT, UNKNOWN -> false;
                })
                .sorted(Comparator.comparing(Summary::deadline).thenComparing(ByRecord.ORDER))
                .toList();
    }

    private static List<String> row(Finding finding) {
        String place = finding.place().path() + ":" + finding.place().line();
        return List.of(finding.message(), place, Objects.requireNonNullElse(finding.owner(), ""));
    }

    private List<String> row(Obligation o) {
        Instant deadline = deadline(o);
        Duration left = Duration.between(report.asOf(), deadline);
        String when =
                Stamp.of(deadline) + (left.isNegative() ? ", " + Length.of(left) + " ago" : ", in " + Length.of(left));
        return List.of(when, Owed.of(o.kind(), o.target(), o.record()), Objects.requireNonNullElse(o.owner(), ""));
    }

    private List<String> waived(Finding finding) {
        Waiver waiver = pardons.of(finding);
        return waiver == null
                ? List.of(finding.message(), "", "", "")
                : List.of(finding.message(), waiver.why(), waiver.approvedBy(), day(waiver.until()));
    }

    private static String day(@Nullable Moment moment) {
        return moment == null
                ? ""
                : moment.date() == null
                        ? Stamp.of(moment.instant())
                        : moment.date().toString();
    }

    private static Instant deadline(Obligation obligation) {
        return Objects.requireNonNull(obligation.deadline());
    }
}
