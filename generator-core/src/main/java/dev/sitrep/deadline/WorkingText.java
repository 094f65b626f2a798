package dev.sitrep.deadline;

import dev.sitrep.model.Moment;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** A working in English. */
final class WorkingText {
    private final Working working;
    private final WallClock clock;

    private WorkingText(Working working) {
        this.working = working;
        Due due = working.due();
        ZoneId zone = due == null ? working.zone() : due.zone();
        Moment from = working.from();
        boolean years = due != null && from != null && year(from.instant(), zone) != year(due.at(), zone);
        this.clock = new WallClock(zone, years);
    }

    static String of(Working working) {
        String sentence = new WorkingText(working).sentence();
        Working.Sum sum = working.sum();
        return sum == null
                ? sentence
                : String.join(", ", sum.incidents()) + " together down " + length(sum.downtime()) + "; " + sentence;
    }

    private String sentence() {
        Due due = working.due();
        Moment from = working.from();
        String span = working.span() == null ? "" : working.span().text();
        if (due == null || from == null) {
            return working.basis() == Basis.NEVER
                    ? span.isEmpty() ? "never done" : "never done, owed every " + span
                    : span + " after '" + working.basis().key() + "', which has not come";
        }
        if (working.basis() == Basis.STATED) {
            return "due " + clock.stamp(due.at()) + ", as the record says";
        }
        String begin = begin(from);
        String plus = working.span() == null ? "" : " + " + span;
        return begin
                + plus
                + notes(due)
                + (plus.isEmpty() && working.basis() == Basis.OCCURRENCE ? "" : " = " + clock.stamp(due.at()));
    }

    private String begin(Moment from) {
        String level = working.level();
        String word = level == null ? word() : "raised to " + level;
        return word + " " + stamp(from);
    }

    private String word() {
        return switch (working.basis()) {
            case OCCURRENCE -> "planned for";
            case UPDATED -> "updated";
            default -> working.basis().key();
        };
    }

    private String notes(Due due) {
        List<String> notes = new ArrayList<>();
        if (due.calendar() != null) {
            notes.add(due.calendar());
        }
        if (!due.holidays().isEmpty()) {
            List<String> days = due.holidays().stream().map(WallClock::shortDay).toList();
            notes.add(String.join(", ", days) + (days.size() == 1 ? " was a holiday" : " were holidays"));
        }
        if (!due.paused().isZero()) {
            notes.add("paused " + length(due.paused()));
        }
        return notes.isEmpty() ? "" : " (" + String.join("; ", notes) + ")";
    }

    private String stamp(Moment moment) {
        LocalDate date = moment.date();
        return date == null ? clock.stamp(moment.instant()) : clock.day(date);
    }

    private static String length(Duration duration) {
        long minutes = duration.toMinutes();
        String rest = minutes % 60 == 0 && minutes > 0 ? "" : minutes % 60 + " min";
        return minutes < 60 ? rest : (minutes / 60 + " h " + rest).strip();
    }

    private static int year(Instant instant, ZoneId zone) {
        return instant.atZone(zone).getYear();
    }
}
