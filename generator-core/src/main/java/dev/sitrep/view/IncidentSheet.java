package dev.sitrep.view;

import dev.sitrep.deadline.Compliance;
import dev.sitrep.deadline.Life;
import dev.sitrep.deadline.Measure;
import dev.sitrep.deadline.Obligation;
import dev.sitrep.deadline.Obligations;
import dev.sitrep.deadline.ResponseTimes;
import dev.sitrep.model.Anchor;
import dev.sitrep.model.Incident;
import dev.sitrep.model.Moment;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Every incident in a row with its times and how its promises were kept, in English and UTC. */
final class IncidentSheet implements Sheet {
    private static final List<String> HEADER = List.of(
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
            "promises_undecided");

    private final Desk desk;
    private final Obligations obligations;
    private final Anchor clock;

    IncidentSheet(Desk desk, Obligations obligations) {
        this.desk = desk;
        this.obligations = obligations;
        this.clock = Measure.clock(desk.index());
    }

    @Override
    public String url() {
        return SlaPages.INCIDENTS;
    }

    @Override
    public List<String> header() {
        return HEADER;
    }

    @Override
    public void each(Consumer<List<String>> visitor) {
        desk.catalog().incidents().forEach(incident -> visitor.accept(row(incident)));
    }

    private List<String> row(Incident incident) {
        Life life = new Life(incident);
        Compliance kept = Compliance.NONE;
        for (Obligation one : obligations.of(incident)) {
            kept = kept.plus(Compliance.of(one));
        }
        return List.of(
                incident.id(),
                incident.title(),
                incident.severity(),
                incident.status() == null ? "" : incident.status().key(),
                String.join(" ", incident.services().keySet()),
                text(life.at(Anchor.STARTED)),
                text(life.at(Anchor.DETECTED)),
                text(life.at(Anchor.ACKNOWLEDGED)),
                text(life.ended()),
                text(life.closed()),
                seconds(incident, Measure.ACKNOWLEDGE),
                seconds(incident, Measure.MITIGATE),
                seconds(incident, Measure.RESOLVE),
                String.valueOf(kept.owed()),
                String.valueOf(kept.met()),
                String.valueOf(kept.missed()),
                String.valueOf(kept.explained()),
                String.valueOf(kept.waived()),
                String.valueOf(kept.undecided()));
    }

    private String seconds(Incident incident, Measure measure) {
        Instant began = ResponseTimes.counts(incident) ? Measure.began(incident, clock) : null;
        Duration took = began == null ? null : measure.of(incident, began, desk.asOf());
        return took == null ? "" : String.valueOf(took.toSeconds());
    }

    private static String text(@Nullable Moment moment) {
        return ObligationSheet.text(moment);
    }
}
