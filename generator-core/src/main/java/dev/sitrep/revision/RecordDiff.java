package dev.sitrep.revision;

import dev.sitrep.revision.FieldChange.Kind;
import dev.sitrep.revision.FieldChange.Step;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares two states of a record, field by field. Its prose is not compared. */
public final class RecordDiff {
    private static final int MOST = 500;

    private final List<FieldChange> changes = new ArrayList<>();

    private RecordDiff() {}

    /** What differs, in the order of the model; of a great many differences the first ones. */
    public static List<FieldChange> of(Object before, Object after) {
        RecordDiff diff = new RecordDiff();
        diff.values(before, after, List.of());
        return diff.changes;
    }

    private void values(@Nullable Object before, @Nullable Object after, List<Step> way) {
        if (changes.size() >= MOST || Sameness.same(before, after)) {
            return;
        }
        if (absent(before)) {
            change(Kind.ADDED, way, null, after);
        } else if (absent(after)) {
            change(Kind.REMOVED, way, before, null);
        } else if (before instanceof List<?> was && after instanceof List<?> is) {
            lists(was, is, way);
        } else if (before instanceof Map<?, ?> was && after instanceof Map<?, ?> is) {
            maps(was, is, way);
        } else if (before != null && after != null && alike(before, after)) {
            fields(before, after, way);
        } else {
            change(Kind.CHANGED, way, before, after);
        }
    }

    private void fields(Object before, Object after, List<Step> way) {
        List<Components.Value> was = Components.of(before);
        List<Components.Value> is = Components.of(after);
        for (int i = 0; i < is.size(); i++) {
            values(
                    was.get(i).value(),
                    is.get(i).value(),
                    and(way, Step.field(is.get(i).key())));
        }
    }

    private void maps(Map<?, ?> before, Map<?, ?> after, List<Step> way) {
        Set<Object> keys = new LinkedHashSet<>(after.keySet());
        keys.addAll(before.keySet());
        int known = changes.size();
        for (Object key : keys) {
            values(before.get(key), after.get(key), and(way, Step.entry(String.valueOf(key))));
        }
        if (changes.size() == known) {
            change(Kind.REORDERED, way, before, after);
        }
    }

    private void lists(List<?> before, List<?> after, List<Step> way) {
        ItemMatch match = ItemMatch.of(before, after);
        for (ItemMatch.Pair pair : match.pairs()) {
            Object item = pair.after() == null ? pair.before() : pair.after();
            if (item != null) {
                values(pair.before(), pair.after(), and(way, Step.item(item)));
            }
        }
        if (!match.differs()) {
            change(Kind.REORDERED, way, before, after);
        }
    }

    private void change(Kind kind, List<Step> way, @Nullable Object before, @Nullable Object after) {
        changes.add(new FieldChange(kind, way, before, after));
    }

    private static boolean alike(Object before, Object after) {
        return before.getClass() == after.getClass() && Components.has(before);
    }

    private static boolean absent(@Nullable Object value) {
        return value == null
                || value instanceof Collection<?> list && list.isEmpty()
                || value instanceof Map<?, ?> map && map.isEmpty()
                || Boolean.FALSE.equals(value);
    }

    private static List<Step> and(List<Step> way, Step step) {
        List<Step> longer = new ArrayList<>(way);
        longer.add(step);
        return longer;
    }
}
