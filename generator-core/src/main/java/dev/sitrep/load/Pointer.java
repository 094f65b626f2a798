package dev.sitrep.load;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The way to a value from its file's root; the same text object for the same way in all files. */
final class Pointer {
    private final String text;
    private final Map<String, Pointer> children = new ConcurrentHashMap<>();

    private Pointer(String text) {
        this.text = text;
    }

    /** A new root, to be shared by the files of one catalogue. */
    static Pointer root() {
        return new Pointer("");
    }

    Pointer child(String step) {
        Pointer child = children.get(step);
        return child != null
                ? child
                : children.computeIfAbsent(step, s -> new Pointer(text.isEmpty() ? s : text + "/" + s));
    }

    Pointer child(int index) {
        return child(Integer.toString(index));
    }

    @Override
    public String toString() {
        return text;
    }
}
