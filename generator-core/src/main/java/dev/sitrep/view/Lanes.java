package dev.sitrep.view;

import dev.sitrep.deadline.Life;
import dev.sitrep.model.Anchor;
import dev.sitrep.model.ComponentStatus;
import dev.sitrep.model.Incident;
import dev.sitrep.model.Moment;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Draws an incident to scale. */
final class Lanes {
    private final Desk desk;

    Lanes(Desk desk) {
        this.desk = desk;
    }

    /** Null where there are not two moments to compare. */
    @Nullable
    Lane of(Incident incident) {
        Life life = new Life(incident);
        Moment first = life.at(Anchor.STARTED);
        if (first == null || incident.status() == null) {
            return null;
        }
        Moment ended = life.ended();
        Moment closed = life.at(Anchor.RESOLVED);
        Instant start = first.instant();
        Instant last = closed != null
                ? closed.instant()
                : Parts.open(incident) ? desk.asOf() : ended == null ? start : ended.instant();
        if (!last.isAfter(start)) {
            return null;
        }
        Instant mended = ended == null ? last : ended.instant();
        Moment detected = life.at(Anchor.DETECTED);
        Instant noticed = detected == null ? start : detected.instant();
        List<Lane.Span> spans = new ArrayList<>();
        add(spans, "wait", start, last, start, noticed);
        add(spans, "down", start, last, noticed, mended);
        add(spans, "watch", start, last, mended, last);
        List<String> marks = Stream.of(first, detected, life.at(Anchor.ACKNOWLEDGED), ended, closed)
                .filter(Objects::nonNull)
                .map(m -> position(start, last, m.instant()))
                .distinct()
                .toList();
        String down = desk.times().length(Duration.between(start, mended));
        String label = mended.isBefore(last)
                ? desk.words().f("incident.lane.watched", down, desk.times().length(Duration.between(mended, last)))
                : desk.words().f("incident.lane", down);
        String worst = incident.services().values().stream()
                .max(Comparator.naturalOrder())
                .orElse(ComponentStatus.MAJOR_OUTAGE)
                .key();
        return new Lane(worst, label, spans, marks);
    }

    private static void add(List<Lane.Span> spans, String kind, Instant start, Instant last, Instant from, Instant to) {
        if (to.isAfter(from) && !from.isBefore(start) && !to.isAfter(last)) {
            double begin = share(start, last, from);
            spans.add(new Lane.Span(kind, percent(begin), percent(share(start, last, to) - begin)));
        }
    }

    private static String position(Instant start, Instant last, Instant at) {
        return percent(Math.max(0, Math.min(100, share(start, last, at))));
    }

    private static double share(Instant start, Instant last, Instant at) {
        return 100.0
                * Duration.between(start, at).toSeconds()
                / Duration.between(start, last).toSeconds();
    }

    /** With two decimals at most. */
    private static String percent(double value) {
        return BigDecimal.valueOf(Math.round(value * 100), 2).toPlainString();
    }
}
