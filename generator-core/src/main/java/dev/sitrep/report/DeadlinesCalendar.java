package dev.sitrep.report;

import dev.sitrep.deadline.Agenda;
import dev.sitrep.deadline.Obligation;
import dev.sitrep.deadline.State;
import dev.sitrep.format.CalendarText;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What is to be done as a calendar to subscribe to. Its entries are events, since most calendars subscribe to no tasks:
 * each has no length, stands at its deadline, takes up nobody's time and goes when it is done.
 */
public final class DeadlinesCalendar {
    private static final Duration SHORT_NOTICE = Duration.ofMinutes(15);
    /** A year has four digits in a calendar. */
    private static final Instant END = Instant.parse("9999-12-31T00:00:00Z");

    private final Agenda agenda;
    private final Directory directory;
    private final Duration notice;
    private final CalendarText out = new CalendarText();
    private final EventIds ids;

    private DeadlinesCalendar(Agenda agenda, Directory directory, Duration notice) {
        this.agenda = agenda;
        this.directory = directory;
        this.notice = notice;
        this.ids = new EventIds(directory);
    }

    /**
     * The calendar as a file.
     *
     * @param notice how long before a deadline it reminds; what was promised for no longer gets a quarter of an hour
     */
    public static byte[] render(Agenda agenda, Directory directory, Duration notice) {
        return new DeadlinesCalendar(agenda, directory, notice).calendar();
    }

    private byte[] calendar() {
        out.begin("VCALENDAR")
                .value("VERSION", "2.0")
                .value("PRODID", "-//Sitrep//Deadlines//EN")
                .value("CALSCALE", "GREGORIAN")
                .text("NAME", "Deadlines: " + directory.site())
                .text("X-WR-CALNAME", "Deadlines: " + directory.site());
        List<Obligation> events =
                agenda.toDo().stream().filter(o -> deadline(o).isBefore(END)).toList();
        events.forEach(this::event);
        if (events.isEmpty()) {
            out.utc();
        }
        return out.end().bytes();
    }

    private void event(Obligation owed) {
        Instant deadline = deadline(owed);
        out.begin("VEVENT")
                .value("UID", ids.of("deadline", owed.home(), owed.record(), owed.target()))
                .time("DTSTAMP", agenda.asOf())
                .time("DTSTART", deadline)
                .text("SUMMARY", summary(owed))
                .text("DESCRIPTION", String.join("\n", description(owed)))
                .texts("CATEGORIES", List.of(owed.kind().key()))
                .value("STATUS", "CONFIRMED")
                .value("TRANSP", "TRANSPARENT");
        String page = directory.page(owed);
        if (directory.address() != null && page != null) {
            out.value("URL", directory.address() + page);
        }
        if (deadline.isAfter(agenda.asOf())) {
            out.begin("VALARM")
                    .value("ACTION", "DISPLAY")
                    .text("DESCRIPTION", summary(owed))
                    .length("TRIGGER", notice(owed, deadline).negated())
                    .end();
        }
        out.end();
    }

    private Duration notice(Obligation owed, Instant deadline) {
        Instant anchor = owed.anchor();
        boolean brief = anchor != null
                && anchor.isBefore(deadline)
                && Duration.between(anchor, deadline).compareTo(notice) <= 0;
        return brief ? SHORT_NOTICE : notice;
    }

    private static Instant deadline(Obligation owed) {
        return Objects.requireNonNull(owed.deadline());
    }

    private static String summary(Obligation owed) {
        String state = owed.state() == State.OVERDUE ? "Overdue: " : "";
        String level = owed.severity() == null ? "" : " (" + owed.severity() + ")";
        return line(state + Owed.of(owed.kind(), owed.target(), owed.record()) + level);
    }

    private List<String> description(Obligation owed) {
        List<String> lines = new ArrayList<>();
        String title = directory.title(owed);
        if (title != null) {
            lines.add(line(title));
        }
        lines.add(owed.owner() == null ? "Owner: nobody" : "Owner: " + line(directory.party(owed.owner())));
        lines.add("Reckoned: " + line(owed.working().text()));
        lines.add("Promised by: " + owed.policy().path() + ":" + owed.policy().line());
        lines.add("To do: " + line(Deed.of(owed)));
        if (owed.waiver() != null && owed.waiver().until() != null) {
            lines.add("Waived until " + Stamp.of(owed.waiver().until().instant()) + ": "
                    + line(owed.waiver().why()));
        }
        return lines;
    }

    private static String line(String text) {
        return Visible.of(text.strip().replaceAll("[\\s\u0085\u2028\u2029]+", " "));
    }
}
