package dev.sitrep.view;

import dev.sitrep.model.Language;
import dev.sitrep.model.Moment;
import dev.sitrep.model.TimeSpan;
import dev.sitrep.model.ZoneNames;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Times and lengths of time in the words of a site. Patterns and names are our own: the JDK's differ between versions. */
final class Times {
    private static final String[][] MONTHS = {
        {
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December"
        },
        {
            "Januari",
            "Februari",
            "Maret",
            "April",
            "Mei",
            "Juni",
            "Juli",
            "Agustus",
            "September",
            "Oktober",
            "November",
            "Desember"
        }
    };
    private static final String[][] DAYS = {
        {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"}, {"Sen", "Sel", "Rab", "Kam", "Jum", "Sab", "Min"}
    };
    private static final String[] SHORT_INDONESIAN = {
        "Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"
    };
    private static final int DAYS_TO_MONTHS = 60;
    private static final int DAYS_TO_YEARS = 730;
    private static final double DAYS_PER_MONTH = 365.2425 / 12;

    private final ZoneId zone;
    private final Instant asOf;
    private final Lexicon words;
    private final Spans spans;

    Times(ZoneId zone, Instant asOf, Lexicon words) {
        this.zone = zone;
        this.asOf = asOf;
        this.words = words;
        this.spans = new Spans(words);
    }

    ZoneId zone() {
        return zone;
    }

    @Nullable
    When of(@Nullable Moment moment) {
        if (moment == null) {
            return null;
        }
        LocalDate date = moment.date();
        return date == null ? of(moment.instant()) : of(date);
    }

    When of(LocalDate date) {
        return new When(date.toString(), date(date), day(date), "", "", null);
    }

    When of(Instant instant) {
        ZonedDateTime local = instant.atZone(zone);
        ZonedDateTime utc = instant.atZone(ZoneOffset.UTC);
        String utcText = null;
        if (!local.getOffset().equals(ZoneOffset.UTC)) {
            boolean sameDay = local.toLocalDate().equals(utc.toLocalDate());
            utcText = (sameDay ? "" : day(utc.toLocalDate()) + ", ") + clock(utc) + " UTC";
        }
        return new When(
                utc.truncatedTo(ChronoUnit.MINUTES).toInstant().toString(),
                date(local.toLocalDate()),
                day(local.toLocalDate()),
                clock(local),
                zoneName(local),
                utcText);
    }

    /** The month of a date: {@code January 2026}. */
    String month(LocalDate date) {
        return MONTHS[language()][date.getMonthValue() - 1] + " " + date.getYear();
    }

    /** The month alone, in short: {@code Jan}. */
    String shortMonth(YearMonth month) {
        int i = month.getMonthValue() - 1;
        return language() == 1 ? SHORT_INDONESIAN[i] : MONTHS[0][i].substring(0, 3);
    }

    /** A day with its weekday: {@code Thu 19 Feb 2026}. */
    String weekdayAndDate(LocalDate date) {
        return weekday(date.getDayOfWeek()) + " " + date(date);
    }

    /** Some days, the last included: {@code 6 – 10 Feb 2026}. */
    String days(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return weekdayAndDate(first);
        }
        boolean sameMonth = first.getYear() == last.getYear() && first.getMonth() == last.getMonth();
        String begin = sameMonth
                ? String.valueOf(first.getDayOfMonth())
                : first.getYear() == last.getYear() ? day(first) : date(first);
        return begin + " – " + date(last);
    }

    /** A window of time in one line: {@code Sat 14 Feb 2026, 22:00 – 23:00 WIB}. */
    String window(Instant from, Instant to) {
        ZonedDateTime begin = from.atZone(zone);
        ZonedDateTime end = to.atZone(zone);
        boolean sameDay = begin.toLocalDate().equals(end.toLocalDate());
        return weekdayAndDate(begin.toLocalDate()) + ", " + clock(begin) + " – "
                + (sameDay ? "" : weekdayAndDate(end.toLocalDate()) + ", ") + clock(end) + " " + zoneName(end);
    }

    /** The local day of an instant. */
    LocalDate dayOf(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    /** A time of day with its weekday and day, for sums: {@code Mon 19 Jan 21:32}. */
    String stamp(Instant instant) {
        ZonedDateTime local = instant.atZone(zone);
        return weekday(local.getDayOfWeek()) + " " + day(local.toLocalDate()) + " " + clock(local);
    }

    /** The same in a zone, which is named; to the second where it has some. */
    String stamp(ZonedDateTime local, boolean year) {
        int second = local.getSecond();
        return dayStamp(local.toLocalDate(), year) + " " + clock(local)
                + (second == 0 ? "" : (language() == 1 ? "." : ":") + twoDigits(second)) + " " + zoneName(local);
    }

    /** A day with its weekday: {@code Mon 19 Jan}. */
    String dayStamp(LocalDate date, boolean year) {
        return weekday(date.getDayOfWeek()) + " " + (year ? date(date) : day(date));
    }

    /** The time of day alone. */
    String clock(Instant instant) {
        return clock(instant.atZone(zone));
    }

    /** Short name of the zone at an instant. */
    String zoneAt(Instant instant) {
        return zoneName(instant.atZone(zone));
    }

    /** Short name of a weekday. */
    String weekday(java.time.DayOfWeek day) {
        return DAYS[language()][day.ordinal()];
    }

    /** How far from the clock: {@code 3 days ago}, {@code in 2 h}. */
    String relative(Instant instant) {
        Duration distance = Duration.between(asOf, instant);
        long minutes = Math.round(Math.abs(distance.toSeconds()) / 60.0);
        if (minutes == 0) {
            return words.w("relative.now");
        }
        return words.f(distance.isNegative() ? "relative.past" : "relative.future", rough(minutes));
    }

    /** A length of time that a policy promises, in the site's language. */
    String span(TimeSpan span) {
        return spans.phrase(span);
    }

    /** In one unit, rounded so that the number says enough. */
    private String rough(long minutes) {
        long hours = Math.round(minutes / 60.0);
        long days = Math.round(minutes / (24 * 60.0));
        if (minutes < 90) {
            return words.n("unit.minute", minutes);
        }
        if (hours < 36) {
            return words.n("unit.hour", hours);
        }
        if (days < DAYS_TO_MONTHS) {
            return words.n("unit.day", days);
        }
        return days < DAYS_TO_YEARS
                ? words.n("unit.month", Math.round(days / DAYS_PER_MONTH))
                : words.n("unit.year", Math.round(days / 365.2425));
    }

    /** A length of time in its two largest units: {@code 2 h 30 min}. */
    String length(Duration duration) {
        long minutes = Math.round(Math.abs(duration.toSeconds()) / 60.0);
        if (minutes == 0) {
            return words.n("unit.second", Math.abs(duration.toSeconds()));
        }
        long days = minutes / (24 * 60);
        long hours = minutes / 60 % 24;
        long rest = minutes % 60;
        if (days > 0) {
            return words.n("unit.day", days) + (hours > 0 ? " " + words.n("unit.hour", hours) : "");
        }
        if (hours > 0) {
            return words.n("unit.hour", hours) + (rest > 0 ? " " + words.n("unit.minute", rest) : "");
        }
        return words.n("unit.minute", rest);
    }

    private String date(LocalDate date) {
        return day(date) + " " + date.getYear();
    }

    private String day(LocalDate date) {
        return date.getDayOfMonth() + " " + shortMonth(YearMonth.from(date));
    }

    /** Written out by hand: every page has dozens, and a format is parsed anew each time. */
    private String clock(ZonedDateTime time) {
        return twoDigits(time.getHour()) + (language() == 1 ? "." : ":") + twoDigits(time.getMinute());
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    private static String zoneName(ZonedDateTime time) {
        return ZoneNames.of(time);
    }

    private int language() {
        return words.language() == Language.ID ? 1 : 0;
    }
}
