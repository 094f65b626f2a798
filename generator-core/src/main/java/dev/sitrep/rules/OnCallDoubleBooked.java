package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.finding.Place;
import dev.sitrep.model.ShiftOverride;
import dev.sitrep.rule.Reporter;
import dev.sitrep.rule.Rule;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
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
        Map<String, List<Booking>> earlier = new HashMap<>();
        for (OnCallSpan span : OnCallSpan.all(content)) {
            overrides(span.overridden(), reporter);
            Map<String, List<Booking>> mine = new LinkedHashMap<>();
            span.bookings().forEach(b -> add(mine, b));
            mine.forEach((person, bookings) ->
                    schedules(earlier.getOrDefault(person, List.of()), bookings, content.asOf(), reporter));
            mine.values().forEach(bookings -> bookings.forEach(b -> add(earlier, b)));
        }
    }

    private static void add(Map<String, List<Booking>> byPerson, Booking booking) {
        byPerson.computeIfAbsent(booking.person(), person -> new ArrayList<>()).add(booking);
    }

    /** One person's next time on this schedule and an earlier one, or the first where all are past. */
    private static void schedules(List<Booking> earlier, List<Booking> mine, Instant asOf, Reporter reporter) {
        first(earlier, mine, booking -> booking.to().isAfter(asOf))
                .or(() -> first(earlier, mine, booking -> true))
                .ifPresent(reporter::report);
    }

    private static Optional<Violation> first(List<Booking> earlier, List<Booking> mine, Predicate<Booking> which) {
        return mine.stream()
                .filter(which)
                .flatMap(booking -> earlier.stream()
                        .filter(other -> which.test(other) && booking.overlaps(other))
                        .map(other -> twice(other, booking)))
                .findFirst();
    }

    private static Violation twice(Booking earlier, Booking later) {
        Instant from = earlier.from().isAfter(later.from()) ? earlier.from() : later.from();
        Instant to = earlier.to().isBefore(later.to()) ? earlier.to() : later.to();
        String id = later.span().schedule().id();
        return Violation.at(
                        place(later, later.override()),
                        "'" + later.person() + "' is on call in '"
                                + earlier.span().schedule().id() + "' and in '" + id + "' "
                                + later.span().between(from, to))
                .hint("let the turns of one of them begin with someone else, or add an override")
                .of(id, null)
                .identity("'" + later.person() + "' and '"
                        + earlier.span().schedule().id() + "'");
    }

    /** Exceptions that say different things of the same time; the later one wins in silence. */
    private static void overrides(List<Booking> all, Reporter reporter) {
        for (int later = 1; later < all.size(); later++) {
            Booking mine = all.get(later);
            all.subList(0, later).stream()
                    .filter(other -> mine.overlaps(other) && !mine.person().equals(other.person()))
                    .findFirst()
                    .ifPresent(other -> reporter.report(contradiction(other, mine)));
        }
    }

    private static Violation contradiction(Booking earlier, Booking later) {
        String id = later.span().schedule().id();
        return Violation.at(
                        place(later, later.override()),
                        "'" + later.person() + "' is booked for a time that another override of '" + id + "' gives to '"
                                + earlier.person() + "'")
                .hint("end one before the other begins (the other is on line "
                        + place(earlier, earlier.override()).line() + ")")
                .of(id, "overrides");
    }

    private static Place place(Booking booking, @Nullable ShiftOverride override) {
        return override == null
                ? booking.span().schedule().origin().keyPlace()
                : override.origin().at("person");
    }
}
