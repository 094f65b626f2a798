package dev.sitrep.write;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/** The SHA-256 of files, taken while they are at hand. May be added to by several threads at a time. */
final class Hashes {
    private final Map<String, byte[]> hashes = new ConcurrentSkipListMap<>();

    void add(String path, byte[] content) {
        hashes.put(path, sha256().digest(content));
    }

    /** One a line: hash, two spaces, path. Paths hold nothing that would have to be escaped; see {@link SafePath}. */
    byte[] text() {
        StringBuilder text = new StringBuilder(hashes.size() * 100);
        hashes.forEach((path, hash) -> text.append(HexFormat.of().formatHex(hash))
                .append("  ")
                .append(path)
                .append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
