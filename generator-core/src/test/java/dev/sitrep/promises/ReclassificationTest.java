package dev.sitrep.promises;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sitrep.deadline.Obligation;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** An incident whose severity changed. */
class ReclassificationTest {
    private static final String LATER = "2026-04-01T00:00:00Z";
    private static final String RAISED =
            "severity: P1\nstatus: resolved\nstarted: 2026-03-10T02:00Z\nresolved: 2026-03-10T06:00Z\n"
                    + "severity-changes: [ { at: 2026-03-10T%sZ, from: P2, to: P1 } ]\n";

    @Test
    void targetsOfTheSevererLevelCountFromTheChange() {
        Organisation site = Organisation.small().incident("a", RAISED.formatted("02:20"));
        Obligation respond = site.obligation("a", "respond", LATER);
        assertThat(respond.deadline()).isEqualTo(Instant.parse("2026-03-10T02:25:00Z"));
        assertThat(respond.severity()).isEqualTo("P1");
        assertThat(respond.working().text())
                .isEqualTo("raised to P1 Tue 10 Mar 09:20 WIB + 5 minutes = Tue 10 Mar 09:25 WIB");
        assertThat(site.obligation("a", "restore", LATER).deadline()).isEqualTo(Instant.parse("2026-03-10T03:20:00Z"));
    }

    @Test
    void butNeverLaterThanTheDeadlineThatStood() {
        Obligation respond =
                Organisation.small().incident("a", RAISED.formatted("02:28")).obligation("a", "respond", LATER);
        assertThat(respond.deadline()).isEqualTo(Instant.parse("2026-03-10T02:30:00Z"));
        assertThat(respond.severity()).isEqualTo("P2");
    }

    @Test
    void whatBeginsAfterTheChangeCountsFromItsOwnBeginning() {
        Obligation postmortem =
                Organisation.small().incident("a", RAISED.formatted("02:20")).obligation("a", "postmortem", LATER);
        assertThat(postmortem.deadline()).isEqualTo(Instant.parse("2026-03-12T06:00:00Z"));
    }

    @Test
    void aMilderLevelChangesNothing() {
        String lowered = "severity: P2\nstatus: resolved\nstarted: 2026-03-10T02:00Z\nresolved: 2026-03-10T06:00Z\n"
                + "severity-changes: [ { at: 2026-03-10T02:20Z, from: P1, to: P2 } ]\n";
        Organisation site = Organisation.small().incident("a", lowered);
        assertThat(site.obligation("a", "postmortem", LATER).deadline())
                .isEqualTo(Instant.parse("2026-03-12T06:00:00Z"));
        site.with("severities.yaml", site.text("severities.yaml").replace("levels:", "highest-counts: false\nlevels:"));
        assertThat(site.obligation("a", "postmortem", LATER).deadline())
                .isEqualTo(Instant.parse("2026-03-17T06:00:00Z"));
    }

    @Test
    void aLevelThatTellsReadersMoreOftenBeginsWithTheChange() {
        Organisation site = Organisation.small().incident("a", RAISED.formatted("02:20"));
        Obligation update = site.obligation("a", "update/1", LATER);
        assertThat(update.deadline()).isEqualTo(Instant.parse("2026-03-10T02:30:00Z"));
    }
}
