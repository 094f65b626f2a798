package dev.sitrep.api;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Ids for what has none in the records: twelve characters of {@code [a-z0-9]}, as Statuspage's are, always the same. */
final class Ids {
    private static final int LENGTH = 12;
    private static final BigInteger ALL =
            BigInteger.valueOf(Character.MAX_RADIX).pow(LENGTH);

    private Ids() {}

    /** The id of what a text names. */
    static String of(String name) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            String id = new BigInteger(1, hash).mod(ALL).toString(Character.MAX_RADIX);
            return "0".repeat(LENGTH - id.length()) + id;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
