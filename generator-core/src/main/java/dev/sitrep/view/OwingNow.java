package dev.sitrep.view;

import dev.sitrep.deadline.Agenda;
import dev.sitrep.deadline.Obligation;
import dev.sitrep.deadline.State;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Picks what the front page shows of what is owed: what is overdue, else due soon. */
final class OwingNow {
    private static final int MOST = 3;

    private final Desk desk;
    private final PageProse prose;

    OwingNow(Desk desk, PageProse prose) {
        this.desk = desk;
        this.prose = prose;
    }

    /** Null where nothing is overdue, due soon or to be explained. */
    @Nullable
    Owing compose() {
        if (!desk.seen().innermost()) {
            return null;
        }
        Agenda agenda = desk.ledger().agenda();
        List<Obligation> soon = agenda.due().stream()
                .filter(o -> o.standing() == State.DUE_SOON)
                .toList();
        List<Obligation> urgent = new ArrayList<>(agenda.overdue());
        urgent.addAll(agenda.grace());
        urgent.addAll(soon);
        if (urgent.isEmpty() && agenda.unanswered().isEmpty()) {
            return null;
        }
        List<Tag> counts = new ArrayList<>();
        count(counts, "overdue", agenda.overdue().size());
        count(counts, "grace", agenda.grace().size());
        count(counts, "due-soon", soon.size());
        count(counts, "unknown", agenda.unanswered().size());
        PromiseRows rows = PromiseRows.ofMany(desk, prose);
        return new Owing(counts, urgent.stream().limit(MOST).map(rows::listed).toList());
    }

    private void count(List<Tag> counts, String state, int count) {
        if (count > 0) {
            counts.add(new Tag(state, desk.words().n("owing." + state, count)));
        }
    }
}
