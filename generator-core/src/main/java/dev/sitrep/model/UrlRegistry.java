package dev.sitrep.model;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Every address that the site ever published, as {@code urls.txt} lists them.
 *
 * @param path of the file
 * @param readable whether it could be read; so it could where there is none
 * @param comments its comment lines, in order
 * @param entries its addresses, in order; lines that name none are left out
 */
public record UrlRegistry(String path, boolean readable, List<String> comments, List<Entry> entries) {
    /** The file's name, in the source folder. */
    public static final String FILE = "urls.txt";

    /** Without an address. */
    public static final UrlRegistry NONE = new UrlRegistry(FILE, true, List.of(), List.of());

    private static final String PLAIN =
            "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/@+=,;!$'()*:&";
    private static final String HEX = "0123456789ABCDEF";

    /**
     * An address that an audience was given.
     *
     * @param line in the file, 1-based
     * @param audience encoded as {@link #encoded} does
     * @param url from the root of the audience's site, encoded likewise
     */
    public record Entry(int line, String audience, String url) {}

    /** Copies the lists. */
    public UrlRegistry {
        comments = List.copyOf(comments);
        entries = List.copyOf(entries);
    }

    /** A path as it is written in the registry: percent-encoded in UTF-8, so that it has neither space nor line break. RFC 3986, section 2.1. */
    public static String encoded(String path) {
        StringBuilder url = new StringBuilder(path.length());
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            if (b > 0 && PLAIN.indexOf(b) >= 0) {
                url.append((char) b);
            } else {
                url.append('%').append(HEX.charAt(b >> 4 & 15)).append(HEX.charAt(b & 15));
            }
        }
        return url.toString();
    }
}
