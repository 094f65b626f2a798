package dev.sitrep.deadline;

import dev.sitrep.model.Moment;
import dev.sitrep.model.ZoneNames;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** A working in English. Names of days and months are our own: the JDK's differ between versions. */
final class WorkingText {
    private static final String[] DAYS = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);
    private static final String[] MONTHS = {
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
    };

    /** What has a date alone is due by the end of it. */
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

    private final Working working;
    private final ZoneId zone;
    private final boolean years;

    private WorkingText(Working working) {
        this.working = working;
        Due due = working.due();
        this.zone = due == null ? working.zone() : due.zone();
        Moment from = working.from();
        this.years = due != null && from != null && year(from.instant()) != year(due.at());
    }

    static String of(Working working) {
        return new WorkingText(working).sentence();
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
            return "due " + stamp(moment(due, from)) + ", as the record says";
        }
        String begin = begin(from);
        String plus = working.span() == null ? "" : " + " + span;
        return begin
                + plus
                + notes(due)
                + (plus.isEmpty() && working.basis() == Basis.OCCURRENCE ? "" : " = " + stamp(moment(due, from)));
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
            List<String> days =
                    due.holidays().stream().map(WorkingText::shortDay).toList();
            notes.add(String.join(", ", days) + (days.size() == 1 ? " was a holiday" : " were holidays"));
        }
        if (!due.paused().isZero()) {
            notes.add("paused " + length(due.paused()));
        }
        return notes.isEmpty() ? "" : " (" + String.join("; ", notes) + ")";
    }

    /** What was counted in days from a day alone is a day as well. */
    private Moment moment(Due due, Moment from) {
        ZonedDateTime local = due.at().atZone(zone);
        boolean day = from.date() != null
                && local.toLocalTime().truncatedTo(ChronoUnit.SECONDS).equals(LAST_SECOND);
        return day ? new Moment(due.at(), local.toLocalDate()) : Moment.of(due.at());
    }

    private String stamp(Moment moment) {
        LocalDate date = moment.date();
        return date == null ? stamp(moment.instant()) : day(date);
    }

    private String stamp(Instant instant) {
        ZonedDateTime local = instant.atZone(zone);
        if (local.toLocalTime().equals(END_OF_DAY)) {
            return day(local.toLocalDate());
        }
        return day(local.toLocalDate()) + " " + two(local.getHour()) + ":" + two(local.getMinute()) + seconds(local)
                + " " + ZoneNames.of(local);
    }

    private static String seconds(ZonedDateTime local) {
        return local.getSecond() == 0 ? "" : ":" + two(local.getSecond());
    }

    private String day(LocalDate date) {
        return shortDay(date) + " " + MONTHS[date.getMonthValue() - 1] + (years ? " " + date.getYear() : "");
    }

    private static String shortDay(LocalDate date) {
        return DAYS[date.getDayOfWeek().ordinal()] + " " + date.getDayOfMonth();
    }

    private static String length(Duration duration) {
        long minutes = duration.toMinutes();
        String rest = minutes % 60 == 0 && minutes > 0 ? "" : minutes % 60 + " min";
        return minutes < 60 ? rest : (minutes / 60 + " h " + rest).strip();
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    private int year(Instant instant) {
        return instant.atZone(zone).getYear();
    }
}
