package dev.sitrep.view;

import dev.sitrep.model.TimeSpan;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Lengths of time as policies promise them, in the words of a site whatever language they were written in. */
final class Spans {
    private static final int DAYS_PER_WEEK = 7;

    private final Lexicon words;

    Spans(Lexicon words) {
        this.words = words;
    }

    /** In words: {@code 48 hours}, {@code next business day}, {@code 1 week}. */
    String phrase(TimeSpan span) {
        if (span.isImmediate()) {
            return words.w("span.immediate");
        }
        if (span.businessDays() > 0) {
            String written = span.text().toLowerCase(Locale.ROOT);
            return span.businessDays() == 1 && (written.contains("next") || written.contains("berikutnya"))
                    ? words.w("span.next-business-day")
                    : words.n("span.business-day", span.businessDays());
        }
        List<String> parts = new ArrayList<>();
        add(parts, "span.month", span.period().toTotalMonths());
        int days = span.period().getDays();
        if (days % DAYS_PER_WEEK == 0) {
            add(parts, "span.week", days / DAYS_PER_WEEK);
        } else {
            add(parts, "span.day", days);
        }
        Duration elapsed = span.elapsed();
        add(parts, "span.hour", elapsed.toHours());
        add(parts, "span.minute", elapsed.toMinutesPart());
        add(parts, "span.second", elapsed.toSecondsPart());
        return String.join(" ", parts);
    }

    private void add(List<String> parts, String unit, long count) {
        if (count != 0) {
            parts.add(words.n(unit, count));
        }
    }
}
