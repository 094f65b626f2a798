package dev.sitrep.rules;

import dev.sitrep.deadline.Shift;
import dev.sitrep.finding.Level;
import dev.sitrep.finding.Place;
import dev.sitrep.model.Rotation;
import dev.sitrep.model.Schedule;
import dev.sitrep.rule.Reporter;
import dev.sitrep.rule.Rule;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A time for which a schedule names nobody. */
final class OnCallGap implements Rule<Content> {
    private static final RuleInfo INFO =
            new RuleInfo("on-call-gap", Level.ERROR, "Somebody is on call at any time by every schedule");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Content content, Reporter reporter) {
        for (OnCallSpan span : OnCallSpan.all(content)) {
            List<Shift> gaps = span.shifts().stream().filter(Shift::gap).toList();
            if (!gaps.isEmpty()) {
                reporter.report(gap(span, next(gaps, content.asOf()), gaps.size()));
            }
        }
    }

    /** The one that is not over, else the first. */
    private static Shift next(List<Shift> gaps, Instant asOf) {
        return gaps.stream().filter(gap -> gap.to().isAfter(asOf)).findFirst().orElse(gaps.get(0));
    }

    private static Violation gap(OnCallSpan span, Shift gap, int gaps) {
        String id = span.schedule().id();
        return Violation.at(place(span, gap), "nobody is on call in '" + id + "' " + span.between(gap.from(), gap.to()))
                .hint("add a rotation above the others, which is on call where they are not, or an override")
                .why(gaps == 1 ? null : gaps + " gaps from " + span.time(span.from()) + " to " + span.time(span.to()))
                .of(id, "rotations")
                .identity("nobody is on call");
    }

    /** The end of the rotation that ended last before it, else what says when the only rotation applies. */
    private static Place place(OnCallSpan span, Shift gap) {
        Schedule schedule = span.schedule();
        LocalDate day = gap.to().atZone(span.zone()).toLocalDate();
        Optional<Rotation> ended = schedule.rotations().stream()
                .filter(layer -> layer.until() != null && layer.until().isBefore(day))
                .max(Comparator.comparing(Rotation::until));
        if (ended.isPresent()) {
            return ended.get().origin().at("until");
        }
        return schedule.rotations().size() == 1
                ? schedule.rotations().get(0).origin().at("days")
                : schedule.origin().keyPlace();
    }
}
