package dev.sitrep.rules;

import dev.sitrep.deadline.Countries;
import dev.sitrep.finding.Level;
import dev.sitrep.model.BusinessCalendar;
import dev.sitrep.model.Holidays;
import dev.sitrep.rule.Reporter;
import dev.sitrep.rule.Rule;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;
import java.util.Locale;
import java.util.Set;

/** A country whose public holidays no table has. */
final class UnknownHolidays implements Rule<Content> {
    private static final RuleInfo INFO =
            new RuleInfo("unknown-holidays", Level.ERROR, "The holidays of a calendar's country are known, or listed");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Content content, Reporter reporter) {
        for (BusinessCalendar calendar :
                content.catalog().calendars().calendars().values()) {
            Holidays holidays = calendar.holidays();
            String country = holidays == null ? null : holidays.country();
            if (holidays != null && country != null && !Countries.known(country)) {
                boolean exists = Set.of(Locale.getISOCountries()).contains(country.toUpperCase(Locale.ROOT));
                reporter.report(Violation.at(
                                holidays.origin().at("country"),
                                exists
                                        ? "the public holidays of '" + country + "' are not known"
                                        : "no country has the code '" + country + "'")
                        .hint(
                                exists
                                        ? "delete 'country' and list the days: holidays: { also: [2026-01-01, …] }"
                                        : "use its two letters of ISO 3166, such as LT, or list the days under 'also'")
                        .of(calendar.id(), "country"));
            }
        }
    }
}
