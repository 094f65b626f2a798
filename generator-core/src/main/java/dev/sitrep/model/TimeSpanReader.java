package dev.sitrep.model;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Period;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a {@link TimeSpan} from words. */
final class TimeSpanReader {
    private static final Pattern LEAD = Pattern.compile("^(?:within|in|under|dalam|maksimal|<=|≤|<)\\s*");
    private static final Pattern PART =
            Pattern.compile("\\G\\s*(?:(?:,|and|dan)\\s*)?(\\d{1,6}(?:[.]\\d{1,3})?)\\s*([a-z]+)");
    private static final Pattern BUSINESS =
            Pattern.compile("(\\d{1,4})\\s*(?:business|working|hari)[ -](?:days?|kerja)");
    private static final Set<String> IMMEDIATE =
            Set.of("immediate", "immediately", "segera", "seketika", "at once", "0");
    private static final Set<String> NEXT_BUSINESS_DAY =
            Set.of("next business day", "next working day", "hari kerja berikutnya", "hari kerja berikut");
    private static final Map<String, Character> UNITS = Map.ofEntries(
            Map.entry("s", 's'),
            Map.entry("sec", 's'),
            Map.entry("secs", 's'),
            Map.entry("second", 's'),
            Map.entry("seconds", 's'),
            Map.entry("detik", 's'),
            Map.entry("m", 'm'),
            Map.entry("min", 'm'),
            Map.entry("mins", 'm'),
            Map.entry("minute", 'm'),
            Map.entry("minutes", 'm'),
            Map.entry("menit", 'm'),
            Map.entry("h", 'h'),
            Map.entry("hr", 'h'),
            Map.entry("hrs", 'h'),
            Map.entry("hour", 'h'),
            Map.entry("hours", 'h'),
            Map.entry("jam", 'h'),
            Map.entry("d", 'd'),
            Map.entry("day", 'd'),
            Map.entry("days", 'd'),
            Map.entry("hari", 'd'),
            Map.entry("w", 'w'),
            Map.entry("wk", 'w'),
            Map.entry("week", 'w'),
            Map.entry("weeks", 'w'),
            Map.entry("minggu", 'w'),
            Map.entry("pekan", 'w'),
            Map.entry("month", 'M'),
            Map.entry("months", 'M'),
            Map.entry("bulan", 'M'),
            Map.entry("y", 'y'),
            Map.entry("year", 'y'),
            Map.entry("years", 'y'),
            Map.entry("tahun", 'y'));
    private static final int MAX_LENGTH = 80;

    private final String text;
    private Duration elapsed = Duration.ZERO;
    private Period period = Period.ZERO;

    TimeSpanReader(String text) {
        this.text = text.strip();
    }

    TimeSpan read() {
        if (text.length() > MAX_LENGTH) {
            throw refused();
        }
        String words = LEAD.matcher(text.toLowerCase(Locale.ROOT)).replaceFirst("");
        if (IMMEDIATE.contains(words)) {
            return new TimeSpan(Duration.ZERO, Period.ZERO, 0, text);
        }
        if (NEXT_BUSINESS_DAY.contains(words)) {
            return new TimeSpan(Duration.ZERO, Period.ZERO, 1, text);
        }
        Matcher business = BUSINESS.matcher(words);
        if (business.matches()) {
            return new TimeSpan(Duration.ZERO, Period.ZERO, Integer.parseInt(business.group(1)), text);
        }
        try {
            if (words.startsWith("p")) {
                readIso(words.toUpperCase(Locale.ROOT));
            } else {
                readParts(words);
            }
        } catch (DateTimeException | ArithmeticException e) {
            throw refused();
        }
        return new TimeSpan(elapsed, period, 0, text);
    }

    private void readIso(String iso) {
        int time = iso.indexOf('T');
        if (time != 1) {
            period = Period.parse(time < 0 ? iso : iso.substring(0, time));
        }
        if (time > 0) {
            elapsed = Duration.parse("P" + iso.substring(time));
        }
        if (period.isNegative() || elapsed.isNegative()) {
            throw refused();
        }
    }

    private void readParts(String words) {
        Matcher part = PART.matcher(words);
        int end = 0;
        while (part.find()) {
            Character unit = UNITS.get(part.group(2));
            if (unit == null) {
                throw refused();
            }
            add(new BigDecimal(part.group(1)), unit);
            end = part.end();
        }
        if (end == 0 || !words.substring(end).isBlank()) {
            throw refused();
        }
    }

    private void add(BigDecimal amount, char unit) {
        switch (unit) {
            case 's' -> elapsed = elapsed.plus(seconds(amount, 1));
            case 'm' -> elapsed = elapsed.plus(seconds(amount, 60));
            case 'h' -> elapsed = elapsed.plus(seconds(amount, 3600));
            case 'd' -> period = period.plusDays(amount.intValueExact());
            case 'w' -> period = period.plusDays(7L * amount.intValueExact());
            case 'M' -> period = period.plusMonths(amount.intValueExact());
            default -> period = period.plusYears(amount.intValueExact());
        }
    }

    private static Duration seconds(BigDecimal amount, int each) {
        return Duration.ofSeconds(amount.multiply(BigDecimal.valueOf(each)).longValue());
    }

    private IllegalArgumentException refused() {
        return new IllegalArgumentException("'" + text + "' is not a length of time");
    }
}
