package dev.sitrep.load;

import dev.sitrep.model.SourceTree;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/** Mends what a wrong code page did to a site's sources. */
public final class Repair {
    private Repair() {}

    /** The record files that hold text encoded twice, with the bytes they should have; nothing else of them changes. */
    public static SortedMap<String, byte[]> repairs(SourceTree tree) {
        SortedMap<String, byte[]> repairs = new TreeMap<>();
        SortedSet<String> paths = tree.paths();
        for (String path : paths) {
            if (Layout.claim(path, paths).isPresent()) {
                byte[] bytes = bytes(tree, path);
                byte[] repaired = repaired(bytes);
                if (!Arrays.equals(bytes, repaired)) {
                    repairs.put(path, repaired);
                }
            }
        }
        return Collections.unmodifiableSortedMap(repairs);
    }

    /** A file's bytes with what can be repaired repaired; line ends, byte order mark and invalid bytes stay. */
    static byte[] repaired(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        ByteArrayOutputStream repaired = new ByteArrayOutputStream(bytes.length);
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            String text = out.flip().toString();
            repaired.writeBytes(DoubleEncoding.repair(text).getBytes(StandardCharsets.UTF_8));
            out.clear();
            if (!result.isError()) {
                return repaired.toByteArray();
            }
            repaired.write(bytes, in.position(), result.length());
            in.position(in.position() + result.length());
        }
    }

    private static byte[] bytes(SourceTree tree, String path) {
        try {
            return tree.size(path) > Limits.FILE_BYTES ? new byte[0] : tree.read(path);
        } catch (IOException e) {
            return new byte[0];
        }
    }
}
