package dev.sitrep.revision;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which item of a list became which: those that say the same first, then those of the same id, then those that have most in
 * common. Where they stand says little: a line that is added moves all after it.
 */
final class ItemMatch {
    /** Beyond it, items without an id are told as removed and added. */
    private static final int MOST_COMPARED = 10_000;

    private static final double ENOUGH = 0.5;

    private final List<Pair> pairs = new ArrayList<>();
    private boolean differs;

    /** An item before and after; one of them is null where it was added or removed. */
    record Pair(@Nullable Object before, @Nullable Object after) {}

    private ItemMatch() {}

    static ItemMatch of(List<?> before, List<?> after) {
        ItemMatch match = new ItemMatch();
        List<Object> was = new ArrayList<>(before);
        Object[] partners = new Object[after.size()];
        match.alike(was, after, partners);
        match.byId(was, after, partners);
        match.bySimilarity(was, after, partners);
        match.collect(was, after, partners);
        return match;
    }

    /** Those that differ, in the order of the list as it is; what was removed comes last. */
    List<Pair> pairs() {
        return pairs;
    }

    /** Whether any does. */
    boolean differs() {
        return differs;
    }

    private void alike(List<Object> before, List<?> after, @Nullable Object[] partners) {
        Map<String, Deque<Object>> known = new HashMap<>();
        before.forEach(item -> known.computeIfAbsent(Sameness.text(item), k -> new ArrayDeque<>())
                .add(item));
        for (int i = 0; i < partners.length; i++) {
            Deque<Object> same = known.get(Sameness.text(after.get(i)));
            if (same != null && !same.isEmpty()) {
                partners[i] = same.poll();
                remove(before, partners[i]);
            }
        }
    }

    private void byId(List<Object> before, List<?> after, @Nullable Object[] partners) {
        Map<String, Object> known = new HashMap<>();
        before.forEach(item -> {
            String id = id(item);
            if (id != null) {
                known.putIfAbsent(id, item);
            }
        });
        for (int i = 0; i < partners.length; i++) {
            String id = id(after.get(i));
            Object same = id == null || partners[i] != null ? null : known.remove(id);
            if (same != null) {
                partners[i] = same;
                remove(before, same);
            }
        }
    }

    private void bySimilarity(List<Object> before, List<?> after, @Nullable Object[] partners) {
        if ((long) before.size() * after.size() > MOST_COMPARED) {
            return;
        }
        for (int i = 0; i < partners.length; i++) {
            Object item = after.get(i);
            if (partners[i] == null && Components.has(item)) {
                Object best = null;
                double most = ENOUGH;
                for (Object candidate : before) {
                    double common = common(candidate, item);
                    if (common > most) {
                        best = candidate;
                        most = common;
                    }
                }
                if (best != null) {
                    partners[i] = best;
                    remove(before, best);
                }
            }
        }
    }

    private void collect(List<Object> before, List<?> after, @Nullable Object[] partners) {
        for (int i = 0; i < partners.length; i++) {
            if (!Sameness.same(partners[i], after.get(i))) {
                pairs.add(new Pair(partners[i], after.get(i)));
            }
        }
        before.forEach(gone -> pairs.add(new Pair(gone, null)));
        differs = !pairs.isEmpty();
    }

    /** How much of what either says both say: 0 to 1. Two of different ids have nothing in common. */
    private static double common(Object one, Object other) {
        if (one.getClass() != other.getClass()
                || !Components.has(one)
                || id(one) != null && id(other) != null && !Objects.equals(id(one), id(other))) {
            return 0;
        }
        Set<String> was = parts(one);
        Set<String> is = parts(other);
        Set<String> both = new HashSet<>(was);
        both.retainAll(is);
        was.addAll(is);
        return was.isEmpty() ? 0 : (double) both.size() / was.size();
    }

    /** The fields, and the words of texts: a corrected sentence is the same sentence. */
    private static Set<String> parts(Object item) {
        Set<String> parts = new HashSet<>();
        for (Components.Value field : Components.of(item)) {
            if (field.value() instanceof String text) {
                for (String word : text.split("\\s+")) {
                    parts.add(field.key() + ' ' + word);
                }
            } else if (field.value() != null && !Sameness.text(field.value()).equals("[]")) {
                parts.add(field.key() + ' ' + Sameness.text(field.value()));
            }
        }
        return parts;
    }

    static @Nullable String id(@Nullable Object item) {
        if (item == null || !Components.has(item)) {
            return null;
        }
        for (Components.Value field : Components.of(item)) {
            if (field.key().equals("id") && field.value() instanceof String id && !id.isEmpty()) {
                return id;
            }
        }
        return null;
    }

    private static void remove(List<Object> items, @Nullable Object item) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) == item) {
                items.remove(i);
                return;
            }
        }
    }
}
