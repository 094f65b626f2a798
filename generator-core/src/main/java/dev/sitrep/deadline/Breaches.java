package dev.sitrep.deadline;

import dev.sitrep.model.Breach;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the explanation of a missed promise. */
final class Breaches {
    private Breaches() {}

    static @Nullable Breach of(List<Breach> breaches, Kind kind, @Nullable String part) {
        for (Breach breach : breaches) {
            if (explains(breach.target(), kind, part)) {
                return breach;
            }
        }
        return null;
    }

    /** Whether a breach explains a promise. A missed drill is named with its day: the next one is owed again. */
    private static boolean explains(String target, Kind kind, @Nullable String part) {
        return names(target, kind, part)
                && (kind != Kind.DRILL || !target.strip().equals(kind.key()));
    }

    /** Whether words name a promise: {@code notify} all notifications, {@code notify/all-clear} or {@code all-clear} one. */
    static boolean names(String target, Kind kind, @Nullable String part) {
        String named = target.strip().replace(':', '/').replace(' ', '/');
        return named.equals(kind.key())
                || (part != null && (named.equals(part) || named.equals(kind.key() + "/" + part)));
    }
}
