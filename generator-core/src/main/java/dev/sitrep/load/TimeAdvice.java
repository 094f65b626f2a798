package dev.sitrep.load;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How a time that cannot be read should have been written. */
final class TimeAdvice {
    private static final Pattern LOOSE = Pattern.compile(
            "(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[Tt, ]+0?(\\d{1,2})[:.](\\d{2})(?::\\d{2})?\\s*([AaPp][Mm])?\\s*(\\S+)?)?");
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

    private TimeAdvice() {}

    /** The time as it can be read, where it can be guessed; else an example with the zone's offset. */
    static String rightForm(String text, ZoneId zone) {
        Matcher loose = LOOSE.matcher(text.strip());
        if (loose.matches()) {
            try {
                return form(loose, zone);
            } catch (DateTimeException | ArithmeticException e) {
                return example(zone);
            }
        }
        return example(zone);
    }

    private static String form(Matcher loose, ZoneId zone) {
        YearMonth month = YearMonth.of(Integer.parseInt(loose.group(1)), Integer.parseInt(loose.group(2)));
        int day = Integer.parseInt(loose.group(3));
        LocalDate date = month.atDay(Math.max(1, Math.min(day, month.lengthOfMonth())));
        if (loose.group(4) == null) {
            return date.toString();
        }
        LocalTime time =
                LocalTime.of(hour(Integer.parseInt(loose.group(4)), loose.group(6)), Integer.parseInt(loose.group(5)));
        LocalDateTime local = LocalDateTime.of(date, time);
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

    private static String example(ZoneId zone) {
        LocalDateTime local = LocalDateTime.of(2026, 1, 19, 14, 32);
        return local
                + zone.getRules().getOffset(local.toInstant(ZoneOffset.UTC)).getId();
    }
}
