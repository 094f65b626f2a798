package dev.sitrep.view;

import dev.sitrep.model.Gate;
import dev.sitrep.model.TimeSpan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a site asks of its gate, in words. */
final class GateSettings {
    private final Desk desk;
    private final List<DeadlinesView.Setting> settings = new ArrayList<>();

    GateSettings(Desk desk) {
        this.desk = desk;
    }

    List<DeadlinesView.Setting> all() {
        Gate gate = desk.site().gate();
        span("warn-before", gate == null ? null : gate.warnBefore());
        span("grace", gate == null ? null : gate.grace());
        text(
                "enforce-from",
                gate == null || gate.enforceFrom() == null
                        ? null
                        : desk.times().of(gate.enforceFrom()).date());
        span("waiver-limit", gate == null ? null : gate.waiverLimit());
        span("escalation-tolerance", gate == null ? null : gate.escalationTolerance());
        text("evidence", gate == null ? null : gate.evidence());
        if (gate != null && gate.evidence() != null) {
            span("evidence-tolerance", gate.evidenceTolerance());
        }
        if (gate != null) {
            gate.rules()
                    .forEach((rule, level) -> settings.add(
                            new DeadlinesView.Setting(rule, desk.words().w("gate.level." + level.key()))));
        }
        return settings;
    }

    private void span(String key, @Nullable TimeSpan span) {
        text(key, span == null || span.isImmediate() ? null : desk.times().span(span));
    }

    private void text(String key, @Nullable String value) {
        settings.add(new DeadlinesView.Setting(
                desk.words().w("gate." + key), value == null ? desk.words().w("gate." + key + ".unset") : value));
    }
}
