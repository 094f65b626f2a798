package dev.sitrep.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SheetTest {
    private static SiteText site() {
        return new SiteText()
                .resolved("INC-1", "breaches: [ { target: restore, why: '=HYPERLINK(\"x\")' } ]")
                .incident("INC-2", "severity: P2\nstatus: false-alarm\nstarted: 2026-02-18\n")
                .file("waivers.yaml", """
                        waivers:
                          - { rule: promise-late, record: INC-9, why: x, approved-by: y, granted: 2026-02-01, until: 2026-03-01 }
                        """);
    }

    @Test
    void everyIncidentIsARowWithItsTimesAndCounts() {
        assertThat(site().internal().sheet("sla/incidents.csv"))
                .containsExactly(
                        List.of(
                                "id",
                                "title",
                                "severity",
                                "status",
                                "services",
                                "started",
                                "detected",
                                "acknowledged",
                                "mitigated",
                                "resolved",
                                "seconds_to_acknowledge",
                                "seconds_to_mitigate",
                                "seconds_to_resolve",
                                "promises_owed",
                                "promises_met",
                                "promises_missed",
                                "missed_explained",
                                "missed_waived",
                                "promises_undecided"),
                        List.of(
                                "INC-1",
                                "Title of INC-1",
                                "P1",
                                "resolved",
                                "api",
                                "2026-02-19T10:00:00Z",
                                "2026-02-19T10:00:00Z",
                                "2026-02-19T10:04:00Z",
                                "2026-02-19T11:00:00Z",
                                "2026-02-19T12:00:00Z",
                                "240",
                                "3600",
                                "7200",
                                "3",
                                "1",
                                "2",
                                "1",
                                "0",
                                "1"),
                        List.of(
                                "INC-2",
                                "Title of INC-2",
                                "P2",
                                "false-alarm",
                                "",
                                "2026-02-18",
                                "",
                                "",
                                "",
                                "",
                                "",
                                "",
                                "",
                                "0",
                                "0",
                                "0",
                                "0",
                                "0",
                                "0"));
    }

    @Test
    void everyPromiseIsARowWithItsWorking() {
        List<List<String>> rows = site().internal().sheet("sla/obligations.csv");

        assertThat(rows).allSatisfy(row -> assertThat(row).hasSameSizeAs(rows.get(0)));
        assertThat(rows)
                .contains(List.of(
                        "INC-1",
                        "restore",
                        "",
                        "P1",
                        "api",
                        "",
                        "2026-02-19T10:00:00Z",
                        "2026-02-19T10:15:00Z",
                        "2026-02-19T11:00:00Z",
                        "late",
                        "yes",
                        "45",
                        "=HYPERLINK(\"x\")",
                        "",
                        "",
                        "",
                        "detected Thu 19 Feb 10:00 UTC + 15 minutes = Thu 19 Feb 10:15 UTC",
                        "severities.yaml:6:24",
                        "incidents/INC-1.md:8:11"));
    }

    @Test
    void noOtherAudienceGetsThem() {
        assertThat(site().internal().sheets()).contains("sla/incidents.csv", "sla/obligations.csv");
        assertThat(site().visible().sheets()).noneMatch(sheet -> sheet.startsWith("sla/"));
    }
}
