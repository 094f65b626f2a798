package dev.sitrep.view;

import dev.sitrep.deadline.Basis;
import dev.sitrep.deadline.Due;
import dev.sitrep.deadline.Working;
import dev.sitrep.model.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/** Says in the site's language how a deadline was reckoned, for a person to check. */
final class Workings {
    static final int END_OF_DAY = 23 * 3600 + 59 * 60 + 59;

    private final Desk desk;
    private final Lexicon words;
    private final Times times;

    Workings(Desk desk) {
        this.desk = desk;
        this.words = desk.words();
        this.times = desk.times();
    }

    String sentence(Working w) {
        Working.Sum sum = w.sum();
        return sum == null
                ? alone(w)
                : words.f(
                        "working.together", String.join(", ", sum.incidents()), times.length(sum.downtime()), alone(w));
    }

    private String alone(Working w) {
        Due due = w.due();
        Moment from = w.from();
        String span = w.span() == null ? "" : times.span(w.span());
        if (due == null || from == null) {
            return w.basis() == Basis.NEVER
                    ? span.isEmpty() ? words.w("working.never") : words.f("working.never.every", span)
                    : words.f("working.awaited", span, word(w.basis()));
        }
        ZoneId zone = due.zone();
        boolean years = year(from.instant(), zone) != year(due.at(), zone);
        if (w.basis() == Basis.STATED) {
            Moment stated = from.instant().equals(due.at()) ? from : Moment.of(due.at());
            return words.f("working.stated", stamp(stated, zone, years));
        }
        String level = w.level();
        String begin =
                (level == null ? word(w.basis()) : words.f("working.raised", level)) + " " + stamp(from, zone, years);
        if (w.span() == null) {
            return begin
                    + notes(due)
                    + (w.basis() == Basis.OCCURRENCE ? "" : " = " + stamp(Moment.of(due.at()), zone, years));
        }
        if (w.span().isImmediate()) {
            return begin + ", " + span;
        }
        return begin + " + " + span + notes(due) + " = " + end(from, due, years);
    }

    /** What is counted in days from a day is due on a day. */
    private String end(Moment from, Due due, boolean years) {
        ZonedDateTime local = due.at().atZone(due.zone());
        return from.date() != null && local.toLocalTime().toSecondOfDay() == END_OF_DAY
                ? times.dayStamp(local.toLocalDate(), years)
                : times.stamp(local, years);
    }

    private String word(Basis basis) {
        return words.w("working." + basis.key());
    }

    private String notes(Due due) {
        List<String> notes = new ArrayList<>();
        String calendar = due.calendar();
        if (calendar != null) {
            notes.add(CalendarViews.name(desk, calendar));
        }
        if (!due.holidays().isEmpty()) {
            List<String> days = due.holidays().stream()
                    .map(day -> times.weekday(day.getDayOfWeek()) + " " + day.getDayOfMonth())
                    .toList();
            notes.add(words.f(days.size() == 1 ? "working.holiday" : "working.holidays", String.join(", ", days)));
        }
        if (!due.paused().isZero()) {
            notes.add(words.f("working.paused", times.length(due.paused())));
        }
        return notes.isEmpty() ? "" : " (" + String.join("; ", notes) + ")";
    }

    private String stamp(Moment moment, ZoneId zone, boolean years) {
        LocalDate date = moment.date();
        return date == null ? times.stamp(moment.instant().atZone(zone), years) : times.dayStamp(date, years);
    }

    private static int year(Instant instant, ZoneId zone) {
        return instant.atZone(zone).getYear();
    }
}
