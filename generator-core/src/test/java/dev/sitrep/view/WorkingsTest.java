package dev.sitrep.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How a deadline was reckoned, in the language of the site. */
class WorkingsTest {
    private static final String MATRIX = """
            clock: detected
            levels:
              - id: P1
                respond: { within: 2 hours, calendar: office, pausable: true }
                restore: { within: immediate }
                postmortem: { within: 2 business days, calendar: office }
              - { id: P2, respond: { within: 2 minggu } }
            """;
    private static final String CALENDAR = """
            calendars:
              office: { name: Kantor, timezone: Asia/Jakarta, hours: { mon-fri: "08:00-17:00" }, holidays: { also: [2026-01-19] } }
            """;
    private static final String INCIDENT = """
            severity: P1
            status: resolved
            started: 2026-01-16T08:00Z
            detected: 2026-01-16T08:30Z
            resolved: 2026-01-16T09:30Z
            pauses: [ { from: 2026-01-16T09:00Z, to: 2026-01-16T09:30Z, why: waiting } ]
            severity-changes: [ { at: 2026-01-16T08:45Z, from: P2, to: P1, why: worse } ]""";

    private static List<String> workings(String language) {
        return new SiteText()
                .file("sitrep.yaml", "title: T\ntimezone: Asia/Jakarta\nlanguage: " + language + "\n")
                .file("severities.yaml", MATRIX)
                .file("calendars.yaml", CALENDAR)
                .incident("INC-1", INCIDENT)
                .internal()
                .page("incidents/INC-1/index.html")
                .select("#promises ~ .table .working")
                .eachText();
    }

    @Test
    void inEnglish() {
        assertThat(workings("en"))
                .containsExactly(
                        "raised to P1 Fri 16 Jan 15:45 WIB + 2 hours (Kantor; Mon 19 was a holiday; paused 30 min)"
                                + " = Tue 20 Jan 09:15 WIB (severities.yaml:4)",
                        "raised to P1 Fri 16 Jan 15:45 WIB, immediately (severities.yaml:5)",
                        "resolved Fri 16 Jan 16:30 WIB + 2 business days (Kantor; Mon 19 was a holiday)"
                                + " = Wed 21 Jan 17:00 WIB (severities.yaml:6)");
    }

    @Test
    void inIndonesian() {
        assertThat(workings("id"))
                .containsExactly(
                        "naik ke P1 Jum 16 Jan 15.45 WIB + 2 jam (Kantor; Sen 19 hari libur; dijeda 30 menit)"
                                + " = Sel 20 Jan 09.15 WIB (severities.yaml:4)",
                        "naik ke P1 Jum 16 Jan 15.45 WIB, segera (severities.yaml:5)",
                        "ditutup Jum 16 Jan 16.30 WIB + 2 hari kerja (Kantor; Sen 19 hari libur)"
                                + " = Rab 21 Jan 17.00 WIB (severities.yaml:6)");
    }
}
