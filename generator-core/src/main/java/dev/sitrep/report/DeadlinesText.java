package dev.sitrep.report;

import dev.sitrep.deadline.Agenda;
import dev.sitrep.deadline.Bearing;
import dev.sitrep.deadline.Obligation;
import dev.sitrep.deadline.Share;
import dev.sitrep.deadline.State;
import dev.sitrep.deadline.TurnsRed;
import dev.sitrep.deadline.WallClock;
import dev.sitrep.deadline.Week;
import dev.sitrep.model.Moment;
import dev.sitrep.model.Waiver;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is owed, for a person at a terminal. */
public final class DeadlinesText {
    private static final int MOST = 50;
    private static final String INDENT = "  ";

    private final Agenda agenda;
    private final StringBuilder out = new StringBuilder();

    private DeadlinesText(Agenda agenda) {
        this.agenda = agenda;
    }

    /**
     * The text; its last line is that of {@code check} and says when the gate turns red.
     *
     * @param title of the site, and whose obligations these are
     */
    public static String render(Agenda agenda, String title, @Nullable TurnsRed next) {
        return new DeadlinesText(agenda).text(title, next);
    }

    private String text(String title, @Nullable TurnsRed next) {
        WallClock clock = new WallClock(agenda.zone(), true);
        line("Deadlines of " + Visible.of(title) + ", " + clock.stamp(agenda.asOf()) + " (" + utc(agenda.asOf()) + ")");
        section("OVERDUE", agenda.overdue(), this::ago, DeadlinesText::working);
        section("GRACE, past the deadline but not red yet", agenda.grace(), this::grace, DeadlinesText::working);
        section(
                "UNANSWERED, the record is to say it or to explain it under 'breaches'",
                agenda.unanswered(),
                this::unanswered,
                DeadlinesText::working);
        section("DUE NEXT, until " + clock.stamp(agenda.horizon()), agenda.due(), this::due, o -> "");
        if (!agenda.later().isEmpty()) {
            line(INDENT + agenda.later().size() + " more after that");
        }
        forecast();
        owners();
        section("WAIVED", agenda.waived(), this::waived, o -> "");
        line("");
        line(broken());
        line(Ahead.line(next, agenda.asOf()));
        return out.toString();
    }

    private void section(
            String title,
            List<Obligation> obligations,
            BiConsumer<Columns, Obligation> row,
            Function<Obligation, String> detail) {
        heading(title, obligations.size());
        List<Obligation> shown = obligations.subList(0, Math.min(MOST, obligations.size()));
        Columns columns = new Columns();
        shown.forEach(o -> row.accept(columns, o));
        List<String> lines = columns.lines();
        for (int i = 0; i < shown.size(); i++) {
            line((shown.get(i).standing() == State.DUE_SOON ? "! " : INDENT) + lines.get(i));
            String more = detail.apply(shown.get(i));
            if (!more.isEmpty()) {
                line(INDENT.repeat(3) + Visible.of(more));
            }
        }
        if (shown.size() < obligations.size()) {
            line(INDENT + "and " + (obligations.size() - shown.size()) + " more, all of them in deadlines.json");
        }
    }

    private void heading(String title, int count) {
        line("");
        line(title + ": " + (count == 0 ? "nothing" : String.valueOf(count)));
    }

    private void ago(Columns columns, Obligation o) {
        Instant deadline = Objects.requireNonNull(o.deadline());
        columns.row("for " + length(deadline), "since " + utc(deadline), what(o), level(o), who(o));
    }

    private void grace(Columns columns, Obligation o) {
        Instant passes = o.passes() == null ? agenda.asOf() : o.passes();
        columns.row("red in " + length(passes), utc(passes), what(o), level(o), who(o));
    }

    private void unanswered(Columns columns, Obligation o) {
        Moment done = o.fulfilled();
        Instant deadline = o.deadline();
        String missed = done == null || deadline == null
                ? "not said"
                : Length.of(Duration.between(deadline, done.instant())) + " late";
        columns.row(missed, deadline == null ? "" : utc(deadline), what(o), level(o), who(o));
    }

    private void due(Columns columns, Obligation o) {
        Instant deadline = Objects.requireNonNull(o.deadline());
        columns.row(local(deadline), utc(deadline), "in " + length(deadline), what(o), level(o), who(o));
    }

    private void waived(Columns columns, Obligation o) {
        Waiver waiver = Objects.requireNonNull(o.waiver());
        String until =
                waiver.until() == null ? "" : "until " + local(waiver.until().instant());
        String state = o.standing().key();
        columns.row(until, what(o), level(o), state, who(o), "approved by " + waiver.approvedBy());
    }

    private void forecast() {
        heading("FORECAST", agenda.due().size());
        Columns columns = new Columns();
        for (Week week : agenda.due().isEmpty() ? List.<Week>of() : agenda.weeks()) {
            String kinds = week.kinds().entrySet().stream()
                    .map(e -> e.getValue() + " " + e.getKey().key())
                    .collect(Collectors.joining(", "));
            columns.row(days(week), String.valueOf(week.count()), kinds);
        }
        columns.lines().forEach(line -> line(INDENT + line));
    }

    private String days(Week week) {
        WallClock clock = clock(week.to().getYear());
        String first = clock.day(week.from());
        return week.from().equals(week.to()) ? first : first + " to " + clock.day(week.to());
    }

    private void owners() {
        List<Share> shares = agenda.shares();
        heading("BY OWNER", shares.size());
        Columns columns = new Columns();
        if (!shares.isEmpty()) {
            columns.row("owner", "overdue", "grace", "unanswered", "due", "next");
        }
        for (Share share : shares) {
            Obligation next = share.next();
            columns.row(
                    share.owner() == null ? "nobody" : share.owner(),
                    count(share.overdue()),
                    count(share.grace()),
                    count(share.unanswered()),
                    count(share.due()),
                    next == null ? "" : local(Objects.requireNonNull(next.deadline())) + ": " + what(next));
        }
        columns.lines().forEach(line -> line(INDENT + line));
    }

    /** Whether these fail a check is for the gate to say: it knows levels, the baseline and what was touched. */
    private String broken() {
        long broken = agenda.overdue().size()
                + agenda.unanswered().stream()
                        .filter(o -> o.bearing() == Bearing.FAILS)
                        .count();
        return "now:  " + (broken == 0 ? "no promise is" : broken == 1 ? "1 promise is" : broken + " promises are")
                + " broken";
    }

    private static String working(Obligation o) {
        return o.working().text() + " (" + o.policy().path() + ":" + o.policy().line() + ")";
    }

    private static String what(Obligation o) {
        return Owed.of(o.kind(), o.target(), o.record());
    }

    private static String level(Obligation o) {
        return Objects.requireNonNullElse(o.severity(), "");
    }

    private static String who(Obligation o) {
        return Objects.requireNonNullElse(o.owner(), "nobody");
    }

    private static String count(int count) {
        return count == 0 ? "-" : String.valueOf(count);
    }

    private String local(Instant instant) {
        return clock(instant.atZone(agenda.zone()).getYear()).stamp(instant);
    }

    private WallClock clock(int year) {
        return new WallClock(
                agenda.zone(), year != agenda.asOf().atZone(agenda.zone()).getYear());
    }

    private String length(Instant instant) {
        return Length.of(Duration.between(agenda.asOf(), instant));
    }

    private static String utc(Instant instant) {
        return Stamp.of(instant.truncatedTo(ChronoUnit.MINUTES));
    }

    private void line(String line) {
        out.append(line).append('\n');
    }
}
