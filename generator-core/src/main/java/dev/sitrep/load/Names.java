package dev.sitrep.load;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps one object of each id, however many records name it. */
final class Names {
    private static final int LONGEST = 40;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    /** The same text; the same object too where it may be an id. */
    String shared(String text) {
        if (text.length() > LONGEST || text.indexOf(' ') >= 0) {
            return text;
        }
        String first = known.putIfAbsent(text, text);
        return first == null ? text : first;
    }
}
