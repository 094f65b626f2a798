package dev.sitrep.edition;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 (FIPS 180-4), in hexadecimal. */
public final class Sha256 {
    private Sha256() {}

    /**
     * The hash of all bytes that are left in a stream.
     *
     * @throws IOException when it cannot be read to its end
     */
    public static String of(InputStream bytes) throws IOException {
        DigestInputStream in = stream(bytes);
        in.transferTo(OutputStream.nullOutputStream());
        return of(in);
    }

    /** A stream that is hashed while it is read. */
    static DigestInputStream stream(InputStream bytes) {
        return new DigestInputStream(bytes, digest());
    }

    /** The hash of what was read. */
    static String of(DigestInputStream read) {
        return HexFormat.of().formatHex(read.getMessageDigest().digest());
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
