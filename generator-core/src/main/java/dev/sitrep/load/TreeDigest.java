package dev.sitrep.load;

import dev.sitrep.model.SourceTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedSet;

/** A digest of what a site is made from: the same records give the same digest on any machine. */
public final class TreeDigest {
    private TreeDigest() {}

    /** SHA-256, in hexadecimal, over path and SHA-256 of each record file in the order of their paths. */
    public static String of(SourceTree tree) {
        MessageDigest all = sha256();
        MessageDigest each = sha256();
        SortedSet<String> paths = tree.paths();
        for (String path : paths) {
            if (Layout.claim(path, paths).isPresent()) {
                all.update(path.getBytes(StandardCharsets.UTF_8));
                all.update((byte) 0);
                all.update(each.digest(content(tree, path)));
            }
        }
        return HexFormat.of().formatHex(all.digest());
    }

    /** A file that cannot be read, or is larger than any record, counts as an empty one. */
    private static byte[] content(SourceTree tree, String path) {
        try {
            return tree.size(path) > Limits.FILE_BYTES ? new byte[0] : tree.read(path);
        } catch (IOException e) {
            return new byte[0];
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
