package dev.sitrep.promises;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The public holidays of a country that the library knows. */
class HolidaysTest {
    private static final String INCIDENT =
            "severity: P1\nstatus: resolved\nstarted: 2026-02-13T08:00Z\nresolved: 2026-02-13T09:00Z\n";

    private static String working(String holidays) {
        return Organisation.small()
                .with(
                        "calendars.yaml",
                        "calendars: { office: { timezone: Europe/Vilnius, hours: { mon-fri: \"09:00-17:00\" }, holidays: "
                                + holidays + " } }\n")
                .with(
                        "severities.yaml",
                        "levels: [ { id: P1, impact: All, respond: { within: 5 minutes },"
                                + " report: { within: 1 business day, calendar: office } } ]\n")
                .incident("a", INCIDENT)
                .obligation("a", "report", "2026-03-01T00:00:00Z")
                .working()
                .text();
    }

    @Test
    void areNotWorked() {
        assertThat(working("{ country: LT }"))
                .isEqualTo("resolved Fri 13 Feb 11:00 UTC+2 + 1 business day (office; Mon 16 was a holiday)"
                        + " = Tue 17 Feb 17:00 UTC+2");
    }

    @Test
    void areWorkedWhereTheCalendarSaysSo() {
        assertThat(working("{ country: lt, not: [2026-02-16] }"))
                .isEqualTo("resolved Fri 13 Feb 11:00 UTC+2 + 1 business day (office) = Mon 16 Feb 17:00 UTC+2");
    }

    @Test
    void listedOnesAreAdded() {
        assertThat(working("{ country: LT, also: [2026-02-17] }"))
                .isEqualTo("resolved Fri 13 Feb 11:00 UTC+2 + 1 business day (office; Mon 16, Tue 17 were holidays)"
                        + " = Wed 18 Feb 17:00 UTC+2");
    }

    @Test
    void ofAnUnknownCountryAreNone() {
        assertThat(working("{ country: ID }")).contains("= Mon 16 Feb 17:00 UTC+2");
    }
}
