package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.model.BusinessCalendar;
import dev.sitrep.model.Holiday;
import dev.sitrep.model.Holidays;
import dev.sitrep.model.Origin;
import dev.sitrep.rule.Reporter;
import dev.sitrep.rule.Rule;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** A calendar on which no target would ever fall due. */
final class CalendarNeverOpen implements Rule<Content> {
    private static final RuleInfo INFO =
            new RuleInfo("calendar-never-open", Level.ERROR, "Every calendar has an open minute within a year");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Content content, Reporter reporter) {
        ZoneId zone = content.catalog().site().timezone();
        LocalDate today = LocalDate.ofInstant(content.asOf(), zone == null ? ZoneOffset.UTC : zone);
        for (BusinessCalendar calendar :
                content.catalog().calendars().calendars().values()) {
            if (today.datesUntil(today.plusYears(1)).noneMatch(day -> isOpen(calendar, day))) {
                Origin origin = calendar.origin();
                reporter.report(Violation.at(
                                origin.has("hours") ? origin.at("hours") : origin.keyPlace(),
                                "the calendar '" + calendar.id() + "' is not open for a minute within a year")
                        .hint("give it hours, as in: hours: { mon-fri: \"08:30-17:00\" }")
                        .of(calendar.id(), "hours"));
            }
        }
    }

    private static boolean isOpen(BusinessCalendar calendar, LocalDate day) {
        boolean hours = calendar.hours().entrySet().stream()
                .anyMatch(entry -> entry.getKey().days().contains(day.getDayOfWeek())
                        && !entry.getValue().ranges().isEmpty());
        return hours && !isHoliday(calendar.holidays(), day);
    }

    private static boolean isHoliday(@Nullable Holidays holidays, LocalDate day) {
        return holidays != null
                && !holidays.not().contains(day)
                && holidays.also().stream().map(Holiday::date).anyMatch(day::equals);
    }
}
