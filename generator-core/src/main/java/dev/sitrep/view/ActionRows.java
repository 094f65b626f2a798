package dev.sitrep.view;

import dev.sitrep.model.Action;
import dev.sitrep.model.Done;
import dev.sitrep.model.Moment;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Actions as tables show them: whose, until when, and whether it is done. */
final class ActionRows {
    private final Desk desk;
    private final Parts parts;
    private final PageProse prose;

    ActionRows(Desk desk, PageProse prose) {
        this.desk = desk;
        this.parts = new Parts(desk, prose);
        this.prose = prose;
    }

    List<ActionRow> of(List<Action> actions) {
        return actions.stream().map(this::row).toList();
    }

    private ActionRow row(Action action) {
        String id = action.id();
        String owner = action.owner();
        Done done = action.done();
        String link = action.link();
        return new ActionRow(
                id == null ? null : Urls.segment(id),
                id,
                Objects.requireNonNullElse(prose.inline(action.what(), action.origin(), "what"), ""),
                owner == null ? null : parts.party(owner),
                desk.times().of(action.due()),
                done == null ? null : desk.times().of(done.at()),
                action.kind() == null ? null : parts.tag("action-kind", action.kind()),
                link == null ? null : parts.outside(link, link),
                prose.inline(action.note(), action.origin(), "note"),
                state(action.due(), done));
    }

    private Tag state(@Nullable Moment due, @Nullable Done done) {
        if (done != null) {
            Moment at = done.at();
            boolean kept =
                    due == null || at == null || new PlainDeadline(desk.times().zone()).kept(at, due.instant());
            return kept ? state("done") : state("late");
        }
        if (due == null || !due.instant().isBefore(desk.asOf())) {
            return state("open");
        }
        String by = desk.times().length(Duration.between(due.instant(), desk.asOf()));
        return new Tag("overdue", desk.words().f("action.state.overdue", by));
    }

    private Tag state(String key) {
        return new Tag(key, desk.words().w("action.state." + key));
    }
}
