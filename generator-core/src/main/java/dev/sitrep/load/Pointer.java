package dev.sitrep.load;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The way to a value from its file's root; the same text object for the same way in all files, up to a number of ways. */
final class Pointer {
    private static final int MOST_KEPT = 50_000;

    private final String text;
    private final AtomicInteger kept;
    private final Map<String, Pointer> children = new ConcurrentHashMap<>();

    private Pointer(String text, AtomicInteger kept) {
        this.text = text;
        this.kept = kept;
    }

    /** A new root, to be shared by the files of one catalogue. */
    static Pointer root() {
        return new Pointer("", new AtomicInteger());
    }

    Pointer child(String step) {
        Pointer child = children.get(step);
        if (child != null) {
            return child;
        }
        Pointer made = new Pointer(text.isEmpty() ? step : text + "/" + step, kept);
        if (kept.incrementAndGet() > MOST_KEPT) {
            return made;
        }
        Pointer first = children.putIfAbsent(step, made);
        return first == null ? made : first;
    }

    Pointer child(int index) {
        return child(Integer.toString(index));
    }

    @Override
    public String toString() {
        return text;
    }
}
