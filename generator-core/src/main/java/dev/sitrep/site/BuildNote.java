package dev.sitrep.site;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is kept beside a site about how it was built.
 *
 * @param asOf the clock; null where it is not known
 * @param commit full id of the commit that the sources were read from, or that the folder was at; null where it is not known
 */
record BuildNote(@Nullable Instant asOf, @Nullable String commit) {
    static BuildNote read(String text) {
        Map<String, String> values = new HashMap<>();
        text.lines()
                .map(line -> line.split(": ", 2))
                .filter(parts -> parts.length == 2)
                .forEach(parts -> values.put(parts[0], parts[1]));
        return new BuildNote(instant(values.get("as-of")), values.get("commit"));
    }

    byte[] bytes() {
        String text =
                (asOf == null ? "" : "as-of: " + asOf + "\n") + (commit == null ? "" : "commit: " + commit + "\n");
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static @Nullable Instant instant(@Nullable String text) {
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
