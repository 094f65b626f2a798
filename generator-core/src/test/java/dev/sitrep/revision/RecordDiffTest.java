package dev.sitrep.revision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sitrep.load.Loader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class RecordDiffTest {
    private static final String INCIDENT = """
            title: Web down
            severity: P2
            status: resolved
            started: 2026-01-19T14:32Z
            resolved: 2026-01-19T15:22Z
            services: { web: major-outage }
            tags: [one, two]
            timeline:
              - { at: "14:33", event: Engineer was paged }
              - { at: "14:40", event: The web server was restarted by hand }
            actions:
              - { id: ACT-1, what: Write it down, owner: rini }
              - { id: ACT-2, what: Test it }
            """;

    @Test
    void tellsFieldByFieldWhatChanged() {
        assertThat(diff("P2", "P1")).containsExactly("CHANGED severity: P2 → P1");
        assertThat(diff("resolved: 2026-01-19T15:22Z\n", "")).containsExactly("REMOVED resolved");
        assertThat(diff("status: resolved\n", "status: resolved\ndetected: 2026-01-19T14:33Z\n"))
                .containsExactly("ADDED detected");
        assertThat(diff("{ web: major-outage }", "{ web: partial-outage, db: major-outage }"))
                .containsExactly("CHANGED services/web: MAJOR_OUTAGE → PARTIAL_OUTAGE", "ADDED services/db");
        assertThat(diff("[one, two]", "[one, three]")).containsExactly("ADDED tags/three", "REMOVED tags/two");
        assertThat(diff("[one, two]", "[two, one]")).containsExactly("REORDERED tags");
    }

    @Test
    void anItemIsKnownByItsIdOrByWhatItSaysAndNotByItsPlace() {
        assertThat(diff("  - { id: ACT-1,", "  - { id: ACT-0, what: First of all }\n  - { id: ACT-1,"))
                .containsExactly("ADDED actions/ACT-0");
        assertThat(diff("what: Test it", "what: Test it, done: 2026-02-01"))
                .containsExactly("ADDED actions/ACT-2/done");
        assertThat(diff("restarted by hand", "restarted by machine"))
                .containsExactly(
                        "CHANGED timeline/TimelineEntry/event: The web server was restarted by hand → The web server was"
                                + " restarted by machine");
        assertThat(
                        diff(
                                "  - { at: \"14:33\", event: Engineer was paged }\n",
                                "  - { at: \"14:32\", event: Errors on the board }\n  - { at: \"14:33\", event: Engineer was paged }\n"))
                .containsExactly("ADDED timeline/TimelineEntry");
    }

    @Test
    void whatIsWrittenElsewhereIsTheSame() {
        assertThat(diff("title: Web down\n", "# A comment\n\ntitle: \"Web down\"\n"))
                .isEmpty();
    }

    private static List<String> diff(String text, String other) {
        assertThat(INCIDENT).contains(text);
        return RecordDiff.of(record(INCIDENT), record(INCIDENT.replace(text, other))).stream()
                .map(RecordDiffTest::line)
                .toList();
    }

    private static String line(FieldChange change) {
        StringBuilder way = new StringBuilder();
        for (FieldChange.Step step : change.way()) {
            Object item = step.item();
            String id = ItemMatch.id(item);
            way.append(way.isEmpty() ? "" : "/")
                    .append(
                            item == null
                                    ? step.key()
                                    : item instanceof String text
                                            ? text
                                            : id == null ? item.getClass().getSimpleName() : id);
        }
        return change.kind() + " " + way
                + (change.kind() == FieldChange.Kind.CHANGED ? ": " + change.before() + " → " + change.after() : "");
    }

    private static Object record(String yaml) {
        return Objects.requireNonNull(Loader.record("incidents/x.yaml", yaml.getBytes(StandardCharsets.UTF_8), null)
                .orElseThrow()
                .record());
    }
}
