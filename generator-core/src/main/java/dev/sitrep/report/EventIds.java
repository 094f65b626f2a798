package dev.sitrep.report;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The ids of a calendar's events: the same for the same thing in every build, whatever its record says by then, and
 * different within a calendar.
 */
final class EventIds {
    private static final int BYTES = 16;

    private final String domain;
    private final Map<String, Integer> taken = new HashMap<>();

    EventIds(Directory directory) {
        String host = host(directory.address());
        this.domain = host == null ? hash(directory.site()) + ".sitrep.invalid" : host;
    }

    /**
     * The id of an event.
     *
     * @param kind of event, a plain word
     * @param parts that tell it from all others
     */
    String of(String kind, String... parts) {
        String id = kind + "-" + hash(String.join("\n", parts));
        int times = taken.merge(id, 1, Integer::sum);
        return id + (times == 1 ? "" : "-" + times) + "@" + domain;
    }

    private static @Nullable String host(@Nullable String address) {
        try {
            String host = address == null ? null : URI.create(address).getHost();
            return host != null && host.matches("[A-Za-z0-9.-]+") ? host : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
