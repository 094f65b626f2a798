package dev.sitrep.load;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How a time that cannot be read should have been written. */
final class TimeAdvice {
    private static final String TIME = "(?:[Tt, ]+0?(\\d{1,2})[:.](\\d{2})(?::\\d{2})?\\s*([AaPp][Mm])?\\s*(\\S+)?)?";
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})" + TIME);
    private static final Pattern YEAR_LAST = Pattern.compile("(1[3-9]|2\\d|3[01])[-/.](\\d{1,2})[-/.](\\d{4})" + TIME);
    private static final Pattern TIME_OF_DAY = Pattern.compile("0?(\\d{1,2})[:.](\\d{2})");
    private static final Map<String, String> OFFSETS = Map.ofEntries(
            Map.entry("wib", "+07:00"),
            Map.entry("wita", "+08:00"),
            Map.entry("wit", "+09:00"),
            Map.entry("utc", "Z"),
            Map.entry("gmt", "Z"),
            Map.entry("wet", "Z"),
            Map.entry("west", "+01:00"),
            Map.entry("cet", "+01:00"),
            Map.entry("cest", "+02:00"),
            Map.entry("eet", "+02:00"),
            Map.entry("eest", "+03:00"),
            Map.entry("msk", "+03:00"),
            Map.entry("sgt", "+08:00"),
            Map.entry("jst", "+09:00"),
            Map.entry("aest", "+10:00"),
            Map.entry("aedt", "+11:00"),
            Map.entry("est", "-05:00"),
            Map.entry("edt", "-04:00"),
            Map.entry("mst", "-07:00"),
            Map.entry("mdt", "-06:00"),
            Map.entry("pst", "-08:00"),
            Map.entry("pdt", "-07:00"));

    private static final LocalTime EXAMPLE = LocalTime.of(14, 32);

    private TimeAdvice() {}

    /** The time as it can be read, where it can be guessed; else an example with the zone's offset. */
    static String rightForm(String text, ZoneId zone) {
        if (text.length() > Limits.VALUE) {
            return example(EXAMPLE, zone);
        }
        try {
            Matcher first = YEAR_FIRST.matcher(text.strip());
            if (first.matches()) {
                return form(first, first.group(1), first.group(3), zone);
            }
            Matcher last = YEAR_LAST.matcher(text.strip());
            if (last.matches()) {
                return form(last, last.group(3), last.group(1), zone);
            }
            Matcher clock = TIME_OF_DAY.matcher(text.strip());
            if (clock.matches()) {
                return example(LocalTime.of(Integer.parseInt(clock.group(1)), Integer.parseInt(clock.group(2))), zone);
            }
        } catch (DateTimeException e) {
            return example(EXAMPLE, zone);
        }
        return example(EXAMPLE, zone);
    }

    private static String form(Matcher loose, String year, String dayOfMonth, ZoneId zone) {
        YearMonth month = YearMonth.of(Integer.parseInt(year), Integer.parseInt(loose.group(2)));
        int day = Integer.parseInt(dayOfMonth);
        LocalDate date = month.atDay(Math.max(1, Math.min(day, month.lengthOfMonth())));
        if (loose.group(4) == null) {
            return date.toString();
        }
        int hour = hour(Integer.parseInt(loose.group(4)), loose.group(6));
        LocalDateTime local = LocalDateTime.of(date, LocalTime.of(hour, Integer.parseInt(loose.group(5))));
        String named = loose.group(7);
        String offset = named == null ? null : OFFSETS.get(named.toLowerCase(Locale.ROOT));
        return local + (offset == null ? zone.getRules().getOffset(local).getId() : offset);
    }

    private static int hour(int hour, @Nullable String half) {
        if (half == null) {
            return hour;
        }
        return hour % 12 + (half.equalsIgnoreCase("pm") ? 12 : 0);
    }

    private static String example(LocalTime time, ZoneId zone) {
        LocalDateTime local = LocalDateTime.of(LocalDate.of(2026, 1, 19), time);
        return local + zone.getRules().getOffset(local).getId();
    }
}
