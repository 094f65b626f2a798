package dev.sitrep.revision;

import dev.sitrep.audience.Projected;
import dev.sitrep.audience.Viewpoint;
import dev.sitrep.history.Revision;
import dev.sitrep.history.Revisions;
import dev.sitrep.history.Standing;
import dev.sitrep.load.Loader;
import dev.sitrep.load.RecordState;
import dev.sitrep.model.Alerts;
import dev.sitrep.model.Catalog;
import dev.sitrep.model.Contacts;
import dev.sitrep.model.OnCall;
import dev.sitrep.model.Services;
import dev.sitrep.model.SeverityMatrix;
import dev.sitrep.model.SourceTree;
import dev.sitrep.model.Workflow;
import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How the records of a site came to be, as one audience may see it. May be asked by several threads at once. */
public final class RecordHistories {
    private final SourceTree tree;
    private final Revisions revisions;
    private final Viewpoint viewpoint;
    private final @Nullable ZoneId zone;

    private RecordHistories(SourceTree tree, Revisions revisions, Viewpoint viewpoint, @Nullable ZoneId zone) {
        this.tree = tree;
        this.revisions = revisions;
        this.viewpoint = viewpoint;
        this.zone = zone;
    }

    /** Those of a site's records for one of its audiences. */
    public static RecordHistories of(SourceTree tree, Catalog catalog, Revisions revisions, String audience) {
        return new RecordHistories(
                tree, revisions, Viewpoint.of(catalog, audience), catalog.site().timezone());
    }

    /** Whether git can tell, and if not, why. */
    public Standing standing() {
        return revisions.standing();
    }

    /** That of the record in a file; empty where git knows nothing of the file. */
    public Optional<RecordHistory> of(String path) {
        List<Revision> known = revisions.of(path);
        return known.isEmpty()
                ? Optional.empty()
                : Optional.of(new RecordHistory(known, revisions.uncommitted(path), () -> states(path, known)));
    }

    /** Whether git knows a file. */
    public boolean knows(String path) {
        return !revisions.of(path).isEmpty();
    }

    /** Latest first, because what was withdrawn later decides what is left of the earlier ones. */
    private List<PastState> states(String path, List<Revision> known) {
        Class<?> kind = now(path).map(Object::getClass).orElse(null);
        Redaction redaction = viewpoint.innermost() ? null : redaction(path);
        List<PastState> states = new ArrayList<>();
        for (int i = known.size() - 1; i >= 0; i--) {
            states.add(state(known.get(i), kind, redaction));
        }
        Collections.reverse(states);
        return states;
    }

    private PastState state(Revision revision, @Nullable Class<?> kind, @Nullable Redaction redaction) {
        if (revision.gone()) {
            return PastState.without(revision, PastState.Kind.GONE);
        }
        RecordState read;
        try {
            read = Loader.record(revision.path(), revisions.read(revision), zone)
                    .orElse(null);
        } catch (IOException e) {
            return unreadable(revision, List.of(), redaction);
        }
        if (read == null) {
            return PastState.without(revision, PastState.Kind.GONE);
        }
        Object record = read.record();
        if (record == null) {
            return unreadable(revision, read.problems(), redaction);
        }
        if (kind != null && record.getClass() != kind) {
            return PastState.without(revision, PastState.Kind.GONE);
        }
        Supplier<Projected> surroundings = isList(record) ? () -> viewpoint.with(record) : null;
        Object seen = seen(record, surroundings);
        boolean allowed = redaction == null
                || redaction.allows(texts(record, false), seen == null ? Set.of() : texts(seen, true));
        return seen == null || !allowed
                ? PastState.without(revision, PastState.Kind.WITHHELD)
                : new PastState(revision, PastState.Kind.SHOWN, seen, surroundings, List.of());
    }

    /** What is wrong with a file may quote it: only who sees all is told. */
    private static PastState unreadable(
            Revision revision, List<dev.sitrep.model.Problem> problems, @Nullable Redaction redaction) {
        return new PastState(revision, PastState.Kind.UNREADABLE, null, null, redaction == null ? problems : List.of());
    }

    private Redaction redaction(String path) {
        Object now = now(path).orElse(null);
        if (now == null) {
            return new Redaction(Set.of(), Set.of());
        }
        Object seen = seen(now, isList(now) ? () -> viewpoint.with(now) : null);
        return new Redaction(texts(now, false), seen == null ? Set.of() : texts(seen, true));
    }

    private Optional<Object> now(String path) {
        try {
            return Loader.record(path, tree.read(path), zone).map(RecordState::record);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private @Nullable Object seen(Object record, @Nullable Supplier<Projected> surroundings) {
        return surroundings == null
                ? viewpoint.record(record).orElse(null)
                : list(surroundings.get().catalog(), record);
    }

    private static @Nullable Object list(Catalog catalog, Object like) {
        return List.of(
                        catalog.severities(),
                        catalog.services(),
                        catalog.contacts(),
                        catalog.onCall(),
                        catalog.workflow(),
                        catalog.alerts())
                .stream()
                .filter(list -> list.getClass() == like.getClass())
                .findFirst()
                .orElse(null);
    }

    private static boolean isList(Object record) {
        return record instanceof SeverityMatrix
                || record instanceof Services
                || record instanceof Contacts
                || record instanceof OnCall
                || record instanceof Workflow
                || record instanceof Alerts;
    }

    private Set<String> texts(Object record, boolean seen) {
        return RecordTexts.of(record, seen ? viewpoint::text : text -> text);
    }
}
