package dev.sitrep.view;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Arithmetic of source paths. */
final class Paths {
    private Paths() {}

    /** The folder of a file; empty for the root. */
    static String folder(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    /** A relative path from a folder, without dots; null when it leaves the root. */
    static @Nullable String normalize(String folder, String relative) {
        Deque<String> steps = new ArrayDeque<>();
        for (String step : (folder + "/" + relative).split("/", -1)) {
            if (step.equals("..")) {
                if (steps.pollLast() == null) {
                    return null;
                }
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }
}
