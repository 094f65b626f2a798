package dev.sitrep.view;

import dev.sitrep.deadline.Kind;
import dev.sitrep.deadline.Obligation;
import dev.sitrep.deadline.State;
import dev.sitrep.model.Moment;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The promises of an incident: many updates are one row, with the worst of them. */
final class FoldedPromises {
    private static final List<State> WORST_FIRST = List.of(
            State.OVERDUE,
            State.UNKNOWN,
            State.LATE,
            State.GRACE,
            State.DUE_SOON,
            State.WAIVED,
            State.PENDING,
            State.MET,
            State.EXEMPT);

    private final Desk desk;
    private final PromiseRows rows;

    FoldedPromises(Desk desk, PromiseRows rows) {
        this.desk = desk;
        this.rows = rows;
    }

    /** A row for each promise; actions have a table of their own. */
    List<PromiseRow> of(List<Obligation> owed) {
        PromiseNames names = new PromiseNames(desk);
        Map<String, List<Obligation>> groups = new LinkedHashMap<>();
        int single = 0;
        for (Obligation o : owed) {
            if (o.kind() != Kind.ACTION) {
                String group = o.kind() == Kind.UPDATE ? names.of(o) : String.valueOf(++single);
                groups.computeIfAbsent(group, k -> new ArrayList<>()).add(o);
            }
        }
        return groups.values().stream()
                .map(group -> group.size() == 1 ? rows.row(group.get(0)) : folded(group))
                .toList();
    }

    private PromiseRow folded(List<Obligation> group) {
        Obligation worst = group.stream()
                .min(Comparator.<Obligation>comparingInt(o -> WORST_FIRST.indexOf(o.state()))
                        .thenComparing(this::waited, Comparator.reverseOrder()))
                .orElseThrow();
        Obligation last = group.get(group.size() - 1);
        PromiseRow row = rows.row(worst);
        boolean open = rows.live(last) != null;
        return new PromiseRow(
                row.name(),
                null,
                null,
                null,
                row.owner(),
                summary(group),
                row.policy(),
                open ? rows.due(last) : null,
                open ? rows.live(last) : null,
                null,
                row.state(),
                open || worst.standing() == State.LATE ? rows.off(open ? last : worst) : null,
                row.note(),
                row.breach(),
                row.waiver(),
                group.stream().map(rows::row).toList());
    }

    private String summary(List<Obligation> group) {
        long met = group.stream().filter(o -> o.standing() == State.MET).count();
        long told = group.stream().filter(o -> o.fulfilled() != null).count();
        String kept = desk.words().f("promise.updates.kept", met, group.size());
        Obligation longest =
                group.stream().max(Comparator.comparing(this::waited)).orElseThrow();
        Instant from = longest.anchor();
        Instant to = end(longest);
        if (told == 0 || from == null || to == null) {
            return kept;
        }
        return kept + "; "
                + desk.words()
                        .f(
                                "promise.updates.longest",
                                desk.times().length(waited(longest)),
                                desk.times().clock(from),
                                desk.times().clock(to),
                                desk.times().zoneAt(to));
    }

    /** How long readers heard nothing. */
    private Duration waited(Obligation o) {
        Instant from = o.anchor();
        Instant to = end(o);
        return from == null || to == null ? Duration.ZERO : Duration.between(from, to);
    }

    private @Nullable Instant end(Obligation o) {
        Moment done = o.fulfilled();
        return done != null ? done.instant() : rows.live(o) == null ? null : desk.asOf();
    }
}
