package dev.sitrep.rules;

import dev.sitrep.deadline.Shift;
import dev.sitrep.finding.Level;
import dev.sitrep.finding.Place;
import dev.sitrep.model.Schedule;
import dev.sitrep.model.ShiftOverride;
import dev.sitrep.rule.Reporter;
import dev.sitrep.rule.Rule;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Someone who is on call by two schedules at once, and so cannot stand in for themselves. */
final class OnCallDoubleBooked implements Rule<Content> {
    private static final RuleInfo INFO =
            new RuleInfo("on-call-double-booked", Level.WARNING, "Nobody is on call twice at a time");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Content content, Reporter reporter) {
        List<OnCallSpan> spans = OnCallSpan.all(content);
        for (int later = 0; later < spans.size(); later++) {
            overrides(spans.get(later), reporter);
            for (int earlier = 0; earlier < later; earlier++) {
                schedules(spans.get(earlier), spans.get(later), content.asOf(), reporter);
            }
        }
    }

    /** Each person's next time on both schedules, or the first where all are past. */
    private static void schedules(OnCallSpan one, OnCallSpan other, Instant asOf, Reporter reporter) {
        Map<String, Violation> next = new LinkedHashMap<>();
        Set<String> ahead = new HashSet<>();
        for (Shift a : one.shifts()) {
            for (Shift b : other.shifts()) {
                String person = a.person();
                Instant from = a.from().isAfter(b.from()) ? a.from() : b.from();
                Instant to = a.to().isBefore(b.to()) ? a.to() : b.to();
                if (person == null || !person.equals(b.person()) || !from.isBefore(to)) {
                    continue;
                }
                if (to.isAfter(asOf) && ahead.add(person)) {
                    next.put(person, twice(person, one, other, from, to, b.override()));
                } else {
                    next.computeIfAbsent(person, p -> twice(p, one, other, from, to, b.override()));
                }
            }
        }
        next.values().forEach(reporter::report);
    }

    private static Violation twice(
            String person,
            OnCallSpan one,
            OnCallSpan other,
            Instant from,
            Instant to,
            @Nullable ShiftOverride override) {
        String id = other.schedule().id();
        Place place = override == null
                ? other.schedule().origin().keyPlace()
                : override.origin().at("person");
        return Violation.at(
                        place,
                        "'" + person + "' is on call in '" + one.schedule().id() + "' and in '" + id + "' "
                                + other.between(from, to))
                .hint("let the turns of one of them begin with someone else, or add an override")
                .of(id, null);
    }

    /** Two exceptions that say different things of the same time; the later one wins in silence. */
    private static void overrides(OnCallSpan span, Reporter reporter) {
        List<ShiftOverride> all = span.schedule().overrides();
        for (int later = 1; later < all.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                if (span.contradict(all.get(earlier), all.get(later))) {
                    reporter.report(contradiction(all.get(earlier), all.get(later), span.schedule()));
                }
            }
        }
    }

    private static Violation contradiction(ShiftOverride earlier, ShiftOverride later, Schedule schedule) {
        return Violation.at(
                        later.origin().at("person"),
                        "'" + later.person() + "' is booked for a time that another override of '" + schedule.id()
                                + "' gives to '" + earlier.person() + "'")
                .hint("end one before the other begins (the other is on line "
                        + earlier.origin().place().line() + ")")
                .of(schedule.id(), "overrides");
    }
}
