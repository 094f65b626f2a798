package dev.sitrep.view;

import dev.sitrep.deadline.Kind;
import dev.sitrep.deadline.Obligation;
import dev.sitrep.deadline.State;
import dev.sitrep.model.Action;
import dev.sitrep.model.Done;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Actions as tables show them: whose, until when, and whether it is done. */
final class ActionRows {
    private final Desk desk;
    private final Parts parts;
    private final PageProse prose;
    private final PromiseRows promises;

    ActionRows(Desk desk, PageProse prose) {
        this.desk = desk;
        this.parts = new Parts(desk, prose);
        this.prose = prose;
        this.promises = PromiseRows.ofMany(desk, prose);
    }

    /** The actions of a record, with what it owes. */
    List<ActionRow> of(List<Action> actions, List<Obligation> owed) {
        Map<String, Obligation> byPart = new HashMap<>();
        for (Obligation o : owed) {
            String part = o.part();
            if (o.kind() == Kind.ACTION && part != null) {
                byPart.putIfAbsent(part, o);
            }
        }
        List<ActionRow> rows = new ArrayList<>();
        for (int i = 0; i < actions.size(); i++) {
            Action action = actions.get(i);
            String id = action.id();
            String anchor = id == null ? null : Urls.segment(id);
            rows.add(row(action, byPart.get(id == null ? String.valueOf(i + 1) : id), anchor, null));
        }
        return rows;
    }

    /** One action, among those of other records. */
    ActionRow row(Action action, @Nullable Obligation o, @Nullable String anchor, @Nullable TextLink of) {
        String id = action.id();
        String owner = action.owner();
        Done done = action.done();
        String link = action.link();
        Instant reckoned = action.due() == null && o != null ? o.deadline() : null;
        PromiseRow promise = o == null ? null : promises.row(o);
        return new ActionRow(
                anchor,
                id,
                Objects.requireNonNullElse(prose.inline(action.what(), action.origin(), "what"), ""),
                owner == null ? null : parts.party(owner),
                reckoned == null ? desk.times().of(action.due()) : desk.times().of(reckoned),
                done == null ? null : desk.times().of(done.at()),
                action.kind() == null ? null : parts.tag("action-kind", action.kind()),
                link == null ? null : parts.outside(link, link),
                prose.inline(action.note(), action.origin(), "note"),
                reckoned == null || promise == null ? null : promise.working(),
                promise == null ? null : promise.live(),
                promise == null ? null : promise.off(),
                promise == null ? null : promise.breach(),
                promise == null ? null : promise.waiver(),
                of,
                state(o, done));
    }

    private Tag state(@Nullable Obligation o, @Nullable Done done) {
        State state = o == null ? State.PENDING : o.state();
        if (o == null || state == State.PENDING || state == State.MET || state == State.EXEMPT) {
            return word(done != null ? "done" : "open");
        }
        return state == State.LATE ? word("late") : promises.state(o);
    }

    private Tag word(String key) {
        return new Tag(key, desk.words().w("action.state." + key));
    }
}
